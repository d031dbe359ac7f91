package org.refledger.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;

/**
 * A source file with its expectations. The grammar, each mark in a line comment of its own,
 * trailing (about its line) or alone (about the next line of code):
 *
 * <pre>
 * BUG: ID ["text of the message"] [@line:column-line:column]
 * STEP: ID#n [text of the step]
 * OK: reason
 * FP: ID [#issue] reason
 * FN: ID [#issue] reason
 * SUPPRESSED: ID
 * TEST-OPTIONS: options of the whole file
 * </pre>
 *
 * @param file relative to the folder of the sources, with forward slashes
 * @param options options the file asks for, in order
 */
public record AnnotatedSource(
    String file, List<String> options, List<Mark> marks, List<Mark.Step> steps) {
  private static final Pattern MARK =
      Pattern.compile("//\\s*(BUG|STEP|OK|FP|FN|SUPPRESSED|TEST-OPTIONS)\\b\\s*(:?)\\s*(.*)$");
  private static final Pattern FINDING =
      Pattern.compile(
          "([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)(?:\\s+\"([^\"]*)\")?"
              + "(?:\\s+@(\\d+):(\\d+)-(\\d+):(\\d+))?\\s*");
  private static final Pattern STEP =
      Pattern.compile("([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)#(\\d+)\\s*(.*)");
  private static final Pattern KNOWN =
      Pattern.compile("([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\\s+(\\S.*)");

  public AnnotatedSource {
    options = List.copyOf(options);
    marks = List.copyOf(marks);
    steps = List.copyOf(steps);
  }

  /**
   * Reads the marks of a file below a folder.
   *
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException for a malformed mark, naming file and line
   */
  public static AnnotatedSource read(Path folder, Path file) throws IOException {
    String name = folder.relativize(file).toString().replace('\\', '/');
    return parse(name, Files.readString(file));
  }

  /** Reads the marks of a text; throws as {@link #read} does for malformed ones. */
  public static AnnotatedSource parse(String file, String text) {
    return new Parser(file, text.lines().toList()).parse();
  }

  public long count(Mark.Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).count();
  }

  private static final class Parser {
    private final String file;
    private final List<String> lines;
    private final List<String> options = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark.Step> steps = new ArrayList<>();

    Parser(String file, List<String> lines) {
      this.file = file;
      this.lines = lines;
    }

    AnnotatedSource parse() {
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          require(!mark.group(2).isEmpty(), i, "a colon is missing after " + mark.group(1));
          boolean alone = lines.get(i).substring(0, mark.start()).isBlank();
          read(mark.group(1), mark.group(3).strip(), i, alone);
        }
      }
      return new AnnotatedSource(file, options, marks, steps);
    }

    private void read(String word, String rest, int index, boolean alone) {
      if (word.equals("TEST-OPTIONS")) {
        require(!rest.isEmpty(), index, "options are missing");
        options.addAll(List.of(rest.split("\\s+")));
        return;
      }
      int line = alone ? nextCodeLine(index) : index + 1;
      switch (word) {
        case "STEP" -> step(rest, line, index);
        case "BUG", "SUPPRESSED" -> finding(Mark.Kind.valueOf(word), rest, line, index);
        case "OK" -> {
          require(!rest.isEmpty(), index, "OK needs a reason");
          marks.add(new Mark(Mark.Kind.OK, "", line, null, null, rest));
        }
        default -> known(Mark.Kind.valueOf(word), rest, line, index);
      }
    }

    private void finding(Mark.Kind kind, String rest, int line, int index) {
      Matcher m = FINDING.matcher(rest);
      require(m.matches(), index, kind + " should be: ID \"text\" @line:column-line:column");
      marks.add(new Mark(kind, m.group(1), line, m.group(2), range(m), ""));
    }

    private static @Nullable SourceRange range(Matcher m) {
      return m.group(3) == null
          ? null
          : new SourceRange(
              "",
              Integer.parseInt(m.group(3)),
              Integer.parseInt(m.group(4)),
              Integer.parseInt(m.group(5)),
              Integer.parseInt(m.group(6)));
    }

    private void step(String rest, int line, int index) {
      Matcher m = STEP.matcher(rest);
      require(m.matches(), index, "STEP should be: ID#number text");
      steps.add(new Mark.Step(m.group(1), Integer.parseInt(m.group(2)), line, m.group(3)));
    }

    private void known(Mark.Kind kind, String rest, int line, int index) {
      Matcher m = KNOWN.matcher(rest);
      require(m.matches(), index, kind + " should be: ID #issue reason");
      marks.add(new Mark(kind, m.group(1), line, null, null, m.group(2)));
    }

    private int nextCodeLine(int index) {
      for (int i = index + 1; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("//")) {
          return i + 1;
        }
      }
      throw malformed(index, "no code follows");
    }

    private void require(boolean condition, int index, String message) {
      if (!condition) {
        throw malformed(index, message);
      }
    }

    private IllegalArgumentException malformed(int index, String message) {
      return new IllegalArgumentException(file + ":" + (index + 1) + ": " + message);
    }
  }
}
