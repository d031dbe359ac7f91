package org.refledger.reporting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/** A small project with findings of every shape, written to a directory. */
public final class SampleProject {

  public static final String MERGE = "src/main/java/app/word/Merge.java";
  public static final String HELPER = "src/main/java/app/word/Helper.java";
  public static final String SHEET = "src/main/java/app/excel/Größe 表.java";

  public static final ToolFacts TOOL =
      new ToolFacts(
          "0.1.0", URI.create("https://refledger.org"), "https://refledger.org/0.1.0/rules/");

  private SampleProject() {}

  public static ReportContext context(Path root) {
    return ReportContext.of(root, TOOL)
        .withGit(
            new GitFacts(
                "0123456789abcdef0123456789abcdef01234567",
                "main",
                "git@github.com:acme/office.git"))
        .withCategory("office")
        .withElapsed(Duration.ofMillis(4_812));
  }

  /** Writes the report of a format to a string. */
  public static String render(String format, AnalysisResult result, ReportContext context) {
    StringWriter out = new StringWriter();
    try {
      Reporters.forFormat(format).orElseThrow().write(result, context, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  public static void write(Path root, String file, String... lines) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of the first occurrence of a text in a file that has been written. */
  public static SourceRange at(Path root, String file, int line, String text) {
    try {
      int column = Files.readAllLines(root.resolve(file)).get(line - 1).indexOf(text) + 1;
      return new SourceRange(file, line, column, line, column + text.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static AnalysisResult create(Path root) {
    writeSources(root);
    return new AnalysisResult(
        List.of(leak(root), overRelease(root), suppressed(root)),
        rules(),
        List.of(
            new Notification(
                Notification.Kind.FILE_NOT_ANALYSED,
                SourceRange.ofLine("src/main/java/app/Broken.java", 7),
                "The file could not be parsed: ';' expected. Mend it, or exclude it.",
                "ParseProblemException: (line 7) found [x](y)"),
            new Notification(
                Notification.Kind.PROCEDURE_NOT_ANALYSED,
                SourceRange.ofLine(MERGE, 3),
                "Merge.huge() ran past its budget. Use a larger --budget."),
            new Notification(
                Notification.Kind.INPUT_REJECTED,
                new SourceRange("refledger.toml", 0, 0, 0, 0),
                "The contract file is not a stub."),
            new Notification(
                Notification.Kind.NOTE, SourceRange.UNKNOWN, "JPype.foo() has no contract.")),
        new RunStatistics(214, 48_211, 3_120, 20_480, 512, 1_024, 16, 2, 1, withoutContract()));
  }

  private static SortedMap<String, Integer> withoutContract() {
    SortedMap<String, Integer> methods = new TreeMap<>();
    methods.put("app.word.Pool.take()", 3);
    for (String name : List.of("a", "b", "c", "d", "e")) {
      methods.put("app.word.Native." + name + "(java.lang.Object)", 1);
    }
    return methods;
  }

  private static void writeSources(Path root) {
    write(
        root,
        MERGE,
        "package app.word;",
        "",
        "final class Merge {",
        "  void merge(Documents docs, boolean saved) {",
        "    Document doc = docs.add();",
        "    if (!saved) {",
        "",
        "      cleanup(doc);",
        "    }",
        "    log(doc); doc.dispose();",
        "  }",
        "}");
    write(
        root,
        HELPER,
        "class Helper {",
        "  static void cleanup(Document d) {",
        "    d.dispose();",
        "  }",
        "}");
    write(
        root,
        SHEET,
        "class Größe {",
        "\tvoid write(Sheets 表) throws IOException {",
        "\t\tRange range = 表.get(\"\u001B[31m\");\t// caf\u00e9 \u202E",
        "\t\twrite(range);",
        "\t\trange.dispose();",
        "\t}",
        "}");
  }

  private static Finding overRelease(Path root) {
    TraceStep inner =
        new TraceStep(
            Kind.RELEASE,
            at(root, HELPER, 3, "d.dispose()"),
            0,
            "d.dispose() releases it",
            "contract com4j/word");
    List<TraceStep> flow =
        List.of(
            new TraceStep(
                Kind.ACQUIRE,
                at(root, MERGE, 5, "docs.add()"),
                1,
                "owned reference acquired: Documents.add() returns +1",
                "contract com4j/word"),
            new TraceStep(Kind.BRANCH, at(root, MERGE, 6, "!saved"), 1, "'saved' is false", ""),
            new TraceStep(
                Kind.CALL,
                at(root, MERGE, 8, "cleanup(doc)"),
                0,
                "call gives the reference away",
                "body of Helper.cleanup(Document)",
                List.of(inner)),
            new TraceStep(
                Kind.USE, at(root, MERGE, 10, "log(doc)"), 0, "used by log(Document)", ""),
            new TraceStep(
                Kind.RELEASE, at(root, MERGE, 10, "doc.dispose()"), 0, "released again", ""));
    return new Finding(
        "OLE1-OVER-RELEASE",
        Severity.ERROR,
        "'doc' is released a second time; its only reference was given back on line 8.",
        at(root, MERGE, 10, "doc.dispose()"),
        "app.word.Merge.merge(Documents, boolean)",
        List.of(flow),
        Confidence.HIGH,
        List.of("contract com4j/word", "body of Helper.cleanup(Document)"),
        "00c0ffee00c0ffee",
        null);
  }

  private static Finding leak(Path root) {
    SourceRange acquired = at(root, SHEET, 3, "表.get(\"\u001B[31m\")");
    TraceStep acquire =
        new TraceStep(
            Kind.ACQUIRE,
            acquired,
            1,
            "owned reference acquired: Sheets.get() returns +1",
            "naming convention");
    SourceRange call = at(root, SHEET, 4, "write(range)");
    return new Finding(
        "OLE1-LEAK",
        Severity.WARNING,
        "'range' may never be released: [arr](x) *and* <b> when write() throws IOException.",
        acquired,
        "Größe.write(Sheets)",
        List.of(
            List.of(
                acquire,
                new TraceStep(
                    Kind.EXIT, call, 1, "leaves by IOException from write()", "throws clause")),
            List.of(
                acquire,
                new TraceStep(
                    Kind.EXIT,
                    at(root, SHEET, 5, "range.dispose()"),
                    1,
                    "leaves by an unchecked exception",
                    ""))),
        Confidence.MEDIUM,
        List.of("naming convention"),
        "deadbeefdeadbeef",
        null);
  }

  private static Finding suppressed(Path root) {
    SourceRange where = at(root, HELPER, 3, "d.dispose()");
    TraceStep step = new TraceStep(Kind.RELEASE, where, -1, "a borrowed reference is released", "");
    return new Finding(
            "OLE1-OVER-RELEASE",
            Severity.ERROR,
            "'d' is released but was only lent.",
            where,
            "Helper.cleanup(Document)",
            List.of(List.of(step)),
            Confidence.HIGH,
            List.of(),
            "0123456789abcdef",
            null)
        .withSuppression(
            new Suppression(SourceRange.ofLine(HELPER, 2), "the caller gives it away"));
  }

  public static List<RuleMetadata> rules() {
    return List.of(
        rule("OLE1-OVER-RELEASE", Severity.ERROR, "7.5", List.of("CWE-1341", "CWE-415")),
        rule("OLE1-LEAK", Severity.WARNING, null, List.of("CWE-772", "CWE-401")),
        rule("META-UNUSED-SUPPRESSION", Severity.NOTE, null, List.of()));
  }

  private static RuleMetadata rule(
      String id, Severity severity, @Nullable String security, List<String> cwe) {
    return new RuleMetadata(
        id,
        "The title of `" + id + "`",
        "What **it** detects is told in `code` and in [a link](https://example.org).",
        severity,
        Confidence.HIGH,
        security,
        List.of("reliability", "reference-counting", "ole"),
        cwe,
        "0.1",
        "stable",
        List.of("java"),
        "# "
            + id
            + "\n\n## How to fix\nReturn after `cleanup(doc)`, or let only one of them dispose. Then test.\n\n"
            + "```java\ndoc.dispose();\n```\n");
  }
}
