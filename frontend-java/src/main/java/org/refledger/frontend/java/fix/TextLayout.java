package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.source.SourceRange;

/** Lines, indentation and line ends of one file. */
final class TextLayout {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final String DEFAULT_UNIT = "    ";

  private final String file;
  private final List<String> lines;
  private final String lineEnd;

  TextLayout(String file, String text) {
    this.file = file;
    this.lines = List.of(LINE_END.split(text, -1));
    Matcher first = LINE_END.matcher(text);
    this.lineEnd = first.find() ? first.group() : "\n";
  }

  String lineEnd() {
    return lineEnd;
  }

  /** A line without its end; lines count from 1. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The white space a line begins with. */
  String indent(int number) {
    String line = line(number);
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Whether nothing but white space stands before the position on its line. */
  boolean startsLine(Position position) {
    return indent(position.line).length() == position.column - 1;
  }

  /** Whether nothing, or a comment, stands behind the position on its line. */
  boolean endsLine(Position last) {
    String line = line(last.line);
    String rest = line.substring(Math.min(line.length(), last.column)).strip();
    return rest.isEmpty() || rest.startsWith("//");
  }

  /** How much deeper the inner line is indented than the outer one; never empty. */
  String unit(int outer, int inner) {
    String less = indent(outer);
    String more = indent(inner);
    return more.startsWith(less) && more.length() > less.length()
        ? more.substring(less.length())
        : DEFAULT_UNIT;
  }

  /** The empty range before a position. */
  SourceRange before(Position position) {
    return range(position.line, position.column, position.line, position.column);
  }

  /** From the first to the last character, both included. */
  SourceRange between(Position first, Position last) {
    return range(first.line, first.column, last.line, last.column + 1);
  }

  /** The whole lines, with the end of the last one. */
  SourceRange lines(int first, int last) {
    return range(first, 1, last + 1, 1);
  }

  /** From the end of a line, white space left out, to before the position. */
  SourceRange fromEndOfLine(int number, Position position) {
    return range(number, line(number).stripTrailing().length() + 1, position.line, position.column);
  }

  private SourceRange range(int line, int column, int endLine, int endColumn) {
    return new SourceRange(file, line, column, endLine, endColumn);
  }

  /** The text between two positions, both included, line by line. */
  List<String> text(Position first, Position last) {
    List<String> text = new ArrayList<>();
    for (int number = first.line; number <= last.line; number++) {
      String line = line(number);
      int from = number == first.line ? first.column - 1 : 0;
      int to = number == last.line ? Math.min(line.length(), last.column) : line.length();
      text.add(line.substring(Math.min(from, to), to));
    }
    return text;
  }
}
