package org.refledger.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Fix;
import org.refledger.reporting.ConsoleStyle;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.SampleProject;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

final class PrettyReporterTest {

  private static final RunStatistics STATISTICS =
      new RunStatistics(214, 10, 20, 30, 4, 5, 1, 0, 0, Collections.emptySortedMap());

  @TempDir Path root;

  @Test
  void a_clean_run_is_one_line() {
    assertThat(pretty(List.of(), context(0).withElapsed(Duration.ofMillis(4_790))))
        .isEqualTo("No findings in 214 files (4.8 s).\n");
    assertThat(pretty(List.of(), context(0))).isEqualTo("No findings in 214 files.\n");
  }

  @Test
  void a_clean_but_incomplete_run_says_so() {
    AnalysisResult result =
        new AnalysisResult(
            List.of(),
            List.of(),
            List.of(
                new Notification(
                    Notification.Kind.FILE_NOT_ANALYSED, SourceRange.ofLine("A.java", 1), "one"),
                new Notification(
                    Notification.Kind.FILE_NOT_ANALYSED, SourceRange.ofLine("A.java", 2), "two"),
                new Notification(
                    Notification.Kind.PROCEDURE_NOT_ANALYSED,
                    SourceRange.ofLine("A.java", 3),
                    "three")),
            STATISTICS);
    assertThat(SampleProject.render("pretty", result, context(0)))
        .isEqualTo(
            "No findings in 214 files.\nIncomplete: 1 file not parsed, 1 method not analysed (-v lists them).\n");
  }

  @Test
  void many_notes_are_counted_unless_they_are_asked_for() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      findings.add(finding(SourceRange.ofLine("A.java", i)).withSeverity(Severity.NOTE));
    }
    findings.add(finding(SourceRange.ofLine("B.java", 1)));
    ConsoleStyle few = ConsoleStyle.PLAIN.withNotes(false);
    String rule = findings.get(0).ruleId();
    assertThat(pretty(findings, context(0).withConsole(few)))
        .startsWith("B.java:1:1")
        .doesNotContain("A.java")
        .contains("Notes that are not shown (-v shows them): 11 " + rule + ".\n")
        .contains("11 notes in 2 of 214 files.");
    assertThat(pretty(findings, context(0))).contains("A.java:11:1");
    assertThat(pretty(findings, context(0).withConsole(few.withQuiet(true))))
        .contains("A.java:11:1");
    assertThat(pretty(findings.subList(0, 10), context(0).withConsole(few)))
        .as("ten are few")
        .contains("A.java:10:1");
  }

  @Test
  void a_change_that_mends_a_finding_is_told_instead_of_advice() {
    Finding finding = finding(SourceRange.ofLine("A.java", 1));
    Fix fix =
        new Fix(
            "Release 'b' before this exit",
            List.of(new Fix.Edit(SourceRange.ofLine("A.java", 1), "")),
            true);
    assertThat(pretty(List.of(finding), context(0).withFixes(Map.of(finding, fix))))
        .contains("  fix:      Release 'b' before this exit (--fix does it, --diff shows it)\n");
  }

  @Test
  void quiet_shows_findings_only() {
    Finding finding = finding(SourceRange.UNKNOWN);
    ReportContext context = context(0).withConsole(ConsoleStyle.PLAIN.withQuiet(true));
    assertThat(pretty(List.of(finding), context))
        .isEqualTo(
            "(unknown place): warning OLE1-LEAK\n  message\n\n  more:     refledger explain OLE1-LEAK\n\n");
  }

  @Test
  void steps_on_one_line_share_it_and_a_step_back_shows_a_gap() {
    SampleProject.write(root, "A.java", "a = acquire();", "loop { use(a); release(a); }");
    TraceStep acquire = step(Kind.ACQUIRE, 1, "acquire()", 1);
    TraceStep use = step(Kind.USE, 2, "use(a)", 1);
    TraceStep release = step(Kind.RELEASE, 2, "release(a)", 0);
    TraceStep back = step(Kind.USE, 1, "a", 0);
    assertThat(ledger(context(0), acquire, use, release, back))
        .isEqualTo(
            """
                1 |   a = acquire();
                  |       ^^^^^^^^^ 1  ACQUIRE, count 0 -> 1
                2 |   loop { use(a); release(a); }
                  |          ^^^^^^ 2  USE
                  |                  ^^^^^^^^^^ 3  RELEASE, count 1 -> 0
              ...
                1 |   a = acquire();
                  |   ^ 4  USE, count 0
            """);
  }

  @Test
  void a_step_in_another_file_names_it() {
    SampleProject.write(root, "A.java", "a = acquire();");
    TraceStep acquire = step(Kind.ACQUIRE, 1, "acquire()", 1);
    TraceStep other =
        new TraceStep(Kind.EXIT, SourceRange.ofLine("x/y/B.java", 12), 1, "leaves", "");
    assertThat(ledger(context(0), acquire, other))
        .isEqualTo(
            """
                1 |   a = acquire();
                  |       ^^^^^^^^^ 1  ACQUIRE, count 0 -> 1
                  |   B.java:12  2  leaves, count 1
            """);
  }

  @Test
  void without_sources_the_steps_are_still_listed() {
    TraceStep acquire =
        new TraceStep(Kind.ACQUIRE, SourceRange.ofLine("Gone.java", 3), 1, "acquired", "");
    TraceStep nowhere = new TraceStep(Kind.EXIT, SourceRange.UNKNOWN, 1, "leaves", "");
    assertThat(ledger(context(0), acquire, nowhere))
        .isEqualTo(
            "      |   Gone.java:3  1  acquired, count 0 -> 1\n      |   2  leaves, count 1\n");
  }

  @Test
  void tabs_and_wide_characters_keep_the_carets_in_place() {
    SampleProject.write(root, "A.java", "\t\u8868\t= acquire();");
    assertThat(ledger(context(0), step(Kind.ACQUIRE, 1, "acquire()", 1)))
        .isEqualTo(
            "    1 |   \u8868  = acquire();\n      |         ^^^^^^^^^ 1  ACQUIRE, count 0 -> 1\n");
  }

  @Test
  void a_long_line_is_cut_around_the_carets_and_nothing_is_wider_than_the_terminal() {
    SampleProject.write(root, "A.java", "before(".repeat(30) + "acquire()" + ")".repeat(80));
    String ledger = ledger(context(60), step(Kind.ACQUIRE, 1, "acquire()", 1));
    assertThat(ledger.lines()).allMatch(line -> line.length() <= 60);
    List<String> lines = ledger.lines().toList();
    assertThat(lines.get(0)).contains("acquire()").contains("…").endsWith("…");
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf("acquire()"));
  }

  @Test
  void a_step_of_several_lines_is_marked_on_its_first() {
    SampleProject.write(root, "A.java", "  a = acquire(", "      b);");
    TraceStep step =
        new TraceStep(Kind.ACQUIRE, new SourceRange("A.java", 1, 7, 2, 9), 1, "acquired", "");
    assertThat(ledger(context(0), step))
        .isEqualTo("    1 |   a = acquire(\n      |       ^^^^^^^^ 1  acquired, count 0 -> 1\n");
  }

  @Test
  void a_count_that_the_step_tells_itself_is_not_repeated() {
    SampleProject.write(root, "A.java", "acquire()");
    TraceStep step =
        new TraceStep(Kind.ACQUIRE, SourceRange.ofLine("A.java", 1), 1, "taken, count 0 -> 1", "");
    assertThat(ledger(context(0), step)).containsOnlyOnce("count");
  }

  private TraceStep step(Kind kind, int line, String text, int count) {
    return new TraceStep(
        kind, SampleProject.at(root, "A.java", line, text), count, kind.name(), "");
  }

  /** The rendered ledger alone: what stands between the message and the closing lines. */
  private String ledger(ReportContext context, TraceStep... steps) {
    Finding finding =
        new Finding(
            "OLE1-LEAK",
            Severity.WARNING,
            "message",
            steps[0].where(),
            "",
            List.of(List.of(steps)),
            Confidence.LOW,
            List.of(),
            "00",
            null);
    String text = pretty(List.of(finding), context);
    int start = text.indexOf("\n\n") + 2;
    return text.substring(start, text.indexOf("\n\n", start) + 1);
  }

  private static Finding finding(SourceRange where) {
    return new Finding(
        "OLE1-LEAK",
        Severity.WARNING,
        "message",
        where,
        "",
        List.of(),
        Confidence.LOW,
        List.of(),
        "00",
        null);
  }

  private static String pretty(List<Finding> findings, ReportContext context) {
    return SampleProject.render(
        "pretty", new AnalysisResult(findings, List.of(), List.of(), STATISTICS), context);
  }

  private ReportContext context(int width) {
    return ReportContext.of(root, SampleProject.TOOL)
        .withConsole(ConsoleStyle.PLAIN.withWidth(width));
  }
}
