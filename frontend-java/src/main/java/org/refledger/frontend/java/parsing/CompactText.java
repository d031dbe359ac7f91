package org.refledger.frontend.java.parsing;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import java.util.Arrays;

/**
 * Java text without indentation and without comments that stand alone or end a line. The lexer
 * makes a token of each white space character, and takes comments character by character: a third
 * of its time. Lines stay where they are, and {@link #original} gives columns back.
 */
final class CompactText {
  private final String text;
  private final StringBuilder out;
  private int[] removed = new int[64];
  private int line;
  private int at;

  private CompactText(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static CompactText of(String text) {
    CompactText compact = new CompactText(text);
    while (compact.at < text.length()) {
      compact.line();
    }
    return compact;
  }

  String text() {
    return out.toString();
  }

  /** Where a range of the compact text lies in the original. */
  Range original(Range range) {
    return new Range(original(range.begin), original(range.end));
  }

  private Position original(Position position) {
    int columns = position.line > 0 && position.line <= line ? removed[position.line - 1] : 0;
    return columns == 0 ? position : new Position(position.line, position.column + columns);
  }

  /** Takes a line, and those that a comment or text block on it reaches into. */
  private void line() {
    int start = at;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    if (!text.startsWith("/*", at)) {
      indented(at - start);
    } else if (standsAlone(at)) {
      indented(at - start);
      drop(endOfBlank(after("*/", at + 2)));
    } else {
      // Code follows the comment: everything stays, so that its columns do.
      at = start;
      indented(0);
    }
    while (at < text.length() && !isLineEnd(at)) {
      code();
    }
    endLine();
  }

  /** Whether a comment that begins here has an end, and its line with it. */
  private boolean standsAlone(int comment) {
    int end = after("*/", comment + 2);
    int rest = endOfBlank(end);
    return end >= comment + 4
        && text.startsWith("*/", end - 2)
        && (rest == text.length() || isLineEnd(rest));
  }

  /** Takes a literal, a comment, or what lies before the next of these. */
  private void code() {
    char c = text.charAt(at);
    if (c == '/' && text.startsWith("//", at)) {
      at = endOfLine(at);
    } else if (c == '/' && text.startsWith("/*", at)) {
      copy(after("*/", at + 2));
    } else if (c == '"' && text.startsWith("\"\"\"", at)) {
      copy(after("\"\"\"", at + 3));
    } else if (c == '"' || c == '\'') {
      copy(afterLiteral(c));
    } else {
      int end = at + 1;
      while (end < text.length() && "/\"'\r\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      out.append(text, at, end);
      at = end;
    }
  }

  private void copy(int end) {
    while (at < end) {
      if (isLineEnd(at)) {
        endLine();
        indented(0);
      } else {
        out.append(text.charAt(at++));
      }
    }
  }

  private void drop(int end) {
    while (at < end) {
      if (isLineEnd(at)) {
        endLine();
        indented(0);
      } else {
        at++;
      }
    }
  }

  private void indented(int columns) {
    if (line == removed.length) {
      removed = Arrays.copyOf(removed, 2 * line);
    }
    removed[line++] = columns;
  }

  private void endLine() {
    if (text.startsWith("\r\n", at)) {
      out.append(text.charAt(at++));
    }
    if (at < text.length()) {
      out.append(text.charAt(at++));
    }
  }

  private boolean isLineEnd(int i) {
    return text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && !isLineEnd(i)) {
      i++;
    }
    return i;
  }

  private int endOfBlank(int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private int after(String terminator, int from) {
    int i = from;
    while (i < text.length() && !text.startsWith(terminator, i)) {
      i += text.charAt(i) == '\\' && terminator.startsWith("\"") ? 2 : 1;
    }
    return Math.min(text.length(), i + terminator.length());
  }

  private int afterLiteral(char quote) {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != quote && !isLineEnd(i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i < text.length() && text.charAt(i) == quote ? i + 1 : Math.min(i, text.length());
  }
}
