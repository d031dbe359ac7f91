package org.refledger.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.baseline.Baseline;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.RunFacts;
import org.refledger.reporting.SampleProject;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

class HtmlReporterTest {
  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'&\u202E";

  @TempDir Path root;

  @Test
  void a_circle_of_references_is_drawn_and_other_findings_are_not() {
    for (int holders = 1; holders <= 8; holders++) {
      List<TraceStep> steps = new ArrayList<>();
      for (int i = 0; i < holders; i++) {
        String text = "Holder" + i + ".next keeps a counted reference to <T>";
        steps.add(new TraceStep(Kind.STORE, SourceRange.ofLine("A.java", i + 1), 1, text, ""));
      }
      Finding circle = finding("m.", steps.toArray(TraceStep[]::new));
      String page = render(circle, "cycle");
      String picture = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
      assertThat(picture.split("<rect ", -1)).hasSize(holders + 1);
      assertThat(picture.split("<polygon ", -1)).hasSize(holders + 1);
      assertThat(picture).contains(">Holder0</text>", ">next</text>").doesNotContain("NaN");
      assertThat(render(circle, "other")).doesNotContain("<svg");
    }
    assertThat(render(finding("m.", step(Kind.STORE, 1, 1)), "cycle")).doesNotContain("<svg");
  }

  @Test
  void nothing_of_the_input_becomes_markup() throws IOException {
    Files.writeString(root.resolve("A.java"), "use(\"" + HOSTILE + "\");\n");
    String page = render(finding(HOSTILE, step(Kind.ACQUIRE, 1, 1)));
    String markup = page.substring(0, page.indexOf("id=\"sarif\""));
    assertThat(page).doesNotContain("<img");
    assertThat(markup).doesNotContain("\u202E").doesNotContain("alert(1)>");
    assertThat(page.split("</script>", -1)).hasSize(3);
  }

  @Test
  void the_page_loads_nothing() {
    String page =
        SampleProject.render("html", SampleProject.create(root), SampleProject.context(root));
    assertThat(page).contains("default-src 'none'");
    String markup = page.substring(0, page.indexOf("<script type=\"application/sarif+json\""));
    assertThat(markup)
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @Test
  void the_page_holds_the_sarif_document() throws IOException {
    AnalysisResult result = SampleProject.create(root);
    String page = SampleProject.render("html", result, SampleProject.context(root));
    int start = page.indexOf('{', page.indexOf("id=\"sarif\""));
    String json = page.substring(start, page.indexOf("</script>", start));
    assertThat(new ObjectMapper().readTree(json))
        .isEqualTo(
            new ObjectMapper()
                .readTree(SampleProject.render("sarif", result, SampleProject.context(root))));
  }

  @Test
  void the_gutter_counts_along_the_path_and_branches_count_nothing() throws IOException {
    Files.writeString(root.resolve("A.java"), "a\nb\nc\nd\ne\n");
    String page =
        render(
            finding(
                "m.",
                step(Kind.ACQUIRE, 1, 1),
                step(Kind.BRANCH, 2, 0),
                step(Kind.RETAIN, 3, 2),
                step(Kind.RELEASE, 2, -1)));
    List<String> counts = new ArrayList<>();
    Matcher steps = Pattern.compile("class=\"row step.*?title=\"count (-?\\d+)\"").matcher(page);
    while (steps.find()) {
      counts.add(steps.group(1));
    }
    assertThat(counts).containsExactly("1", "1", "2", "-1");
    assertThat(page.split("class=\"piece\"", -1)).as("the path goes back once").hasSize(3);
  }

  @Test
  void known_findings_are_there_and_marked() {
    Finding known = finding("m.", step(Kind.ACQUIRE, 1, 1));
    AnalysisResult nothing =
        new AnalysisResult(List.of(), List.of(), List.of(), RunStatistics.NONE);
    ReportContext context =
        ReportContext.of(root, SampleProject.TOOL)
            .withBaseline(Baseline.of(List.of(known)).compare(List.of(known), entry -> true));
    String page = SampleProject.render("html", nothing, context);
    assertThat(page).contains("data-state=\"known\"", "name=\"new\" checked", "1 in baseline.");
  }

  @Test
  void the_gate_and_the_settings_are_told() {
    RunFacts failed = new RunFacts("Failed: 2 findings <are> open.", false, "0123456789ab", null);
    String page = render(SampleProject.context(root).withRun(failed));
    assertThat(page)
        .contains("<p class=\"verdict failed\">Failed: 2 findings &lt;are&gt; open.</p>")
        .contains("<dt>Settings</dt><dd>0123456789ab</dd>");
    RunFacts passed = new RunFacts("Passed.", true, null, null);
    assertThat(render(SampleProject.context(root).withRun(passed)))
        .contains("<p class=\"verdict passed\">Passed.</p>")
        .doesNotContain("Settings");
    assertThat(render(SampleProject.context(root))).doesNotContain("\"verdict ");
  }

  @Test
  void findings_are_counted_by_module_when_there_are_several() {
    List<Finding> findings =
        Stream.of("a/b/src/main/java/A.java", "a/b/src/B.java", "src/C.java", "lib/D.java")
            .map(file -> finding("m.", step(Kind.ACQUIRE, 1, 1)).at(SourceRange.ofLine(file, 1)))
            .toList();
    String page = render(findings.toArray(Finding[]::new));
    assertThat(page.substring(page.indexOf("By module"), page.indexOf("By file")))
        .containsSubsequence(
            "<td class=\"n\">1</td>",
            "data-filter=\"module\" data-value=\"(top)\"",
            "<td class=\"n\">2</td>",
            "data-value=\"a/b\"",
            "<td class=\"n\">1</td>",
            "data-value=\"lib\"");
    assertThat(page).contains("<select name=\"module\">", "data-module=\"a/b\"");
    assertThat(render(findings.get(0), findings.get(1))).doesNotContain("By module");
  }

  @Test
  void contracts_and_sources_that_have_a_page_are_linked() {
    ReportContext context =
        SampleProject.context(root)
            .withContracts(Map.of("com4j/word", "https://refledger.org/contracts/com4j/word"))
            .withLinks(where -> Optional.of("xref/" + where.startLine() + ".html"));
    String page = render(context);
    assertThat(page)
        .contains(
            "(<a href=\"https://refledger.org/contracts/com4j/word\">contract com4j/word</a>)",
            " <a href=\"xref/10.html\">source</a></h2>",
            "<div class=\"file\"><a href=\"xref/5.html\">" + SampleProject.MERGE + "</a></div>");
    assertThat(render(context.withContracts(Map.of("com4j/word", "stubs/Word.java"))))
        .contains("(contract com4j/word, stubs/Word.java)");
  }

  private String render(ReportContext context) {
    return SampleProject.render("html", SampleProject.create(root), context);
  }

  @Test
  void a_clean_run_says_so() {
    AnalysisResult nothing =
        new AnalysisResult(List.of(), List.of(), List.of(), RunStatistics.NONE);
    assertThat(SampleProject.render("html", nothing, ReportContext.of(root, SampleProject.TOOL)))
        .contains("No findings in 0 files.")
        .doesNotContain("id=\"filters\"");
  }

  /** With a rule of this tag. */
  private String render(Finding finding, String tag) {
    RuleMetadata sample = SampleProject.rules().get(0);
    RuleMetadata rule =
        new RuleMetadata(
            finding.ruleId(),
            sample.title(),
            sample.summary(),
            sample.severity(),
            sample.precision(),
            null,
            List.of(tag),
            List.of(),
            "0.1",
            "stable",
            List.of("java"),
            sample.page());
    AnalysisResult result =
        new AnalysisResult(List.of(finding), List.of(rule), List.of(), RunStatistics.NONE);
    return SampleProject.render("html", result, ReportContext.of(root, SampleProject.TOOL));
  }

  private String render(Finding... findings) {
    AnalysisResult result =
        new AnalysisResult(List.of(findings), List.of(), List.of(), RunStatistics.NONE);
    return SampleProject.render("html", result, ReportContext.of(root, SampleProject.TOOL));
  }

  private static TraceStep step(Kind kind, int line, int count) {
    return new TraceStep(kind, SourceRange.ofLine("A.java", line), count, HOSTILE, HOSTILE);
  }

  private static Finding finding(String message, TraceStep... steps) {
    return new Finding(
        "OLE1-LEAK",
        Severity.WARNING,
        message,
        SourceRange.ofLine("A.java", 1),
        HOSTILE,
        List.of(List.of(steps)),
        Confidence.HIGH,
        List.of(HOSTILE),
        "00",
        null);
  }
}
