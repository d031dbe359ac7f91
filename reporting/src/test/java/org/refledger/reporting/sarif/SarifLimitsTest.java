package org.refledger.reporting.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.ReportOptions;
import org.refledger.reporting.SampleProject;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** What a SARIF file leaves out so that it can be uploaded. */
final class SarifLimitsTest extends SarifFixture {
  @Test
  void long_ledgers_lose_their_middle_and_say_so() throws IOException {
    SampleProject.create(root);
    List<TraceStep> flow = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      flow.add(
          new TraceStep(
              TraceStep.Kind.CALL, SourceRange.ofLine(SampleProject.MERGE, 5), 1, "step " + i, ""));
    }
    JsonNode steps =
        run(
                result(
                    List.of(
                        finding(
                            "X",
                            "m",
                            SourceRange.ofLine(SampleProject.MERGE, 5),
                            List.of(flow, flow, flow, flow)))),
                SampleProject.context(root))
            .at("/results/0/codeFlows");
    assertThat(steps).hasSize(3);
    JsonNode locations = steps.at("/0/threadFlows/0/locations");
    assertThat(locations).hasSize(100);
    assertThat(locations.at("/49/location/message/text").asText())
        .startsWith("151 steps are left out");
    assertThat(locations.at("/50/executionOrder").asInt()).isEqualTo(201);
    assertThat(locations.at("/99/location/message/text").asText()).isEqualTo("step 249");
  }

  @Test
  void too_many_results_leave_the_most_severe_and_a_notification() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < SarifLimits.RESULT_LIMIT + 10; i++) {
      Finding finding =
          finding("OLE1-LEAK", "m" + i, SourceRange.ofLine("a.java", i + 1), List.of());
      findings.add(i < 10 ? withSeverity(finding, Severity.NOTE) : finding);
    }
    JsonNode run = run(result(findings), ReportContext.of(root, SampleProject.TOOL));
    assertThat(run.at("/results")).hasSize(SarifLimits.RESULT_LIMIT);
    assertThat(run.at("/results"))
        .noneSatisfy(result -> assertThat(result.get("level").asText()).isEqualTo("note"));
    assertThat(run.at("/invocations/0/toolExecutionNotifications/1/message/text").asText())
        .startsWith("This report has 5,000 of 5,010 findings");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void a_report_that_is_too_large_loses_detail_and_says_so() throws IOException {
    ReportContext context =
        SampleProject.context(root).withOptions(ReportOptions.DEFAULT.withSnippets(true));
    StringWriter out = new StringWriter();
    new SarifReporter(100, false).write(SampleProject.create(root), context, out);
    JsonNode run = JSON.readTree(out.toString()).at("/runs/0");
    assertThat(run.findValues("snippet")).isEmpty();
    assertThat(run.at("/results/0/codeFlows")).hasSize(1);
    assertThat(run.at("/tool/driver/rules/0/help/text").asText()).startsWith("What it detects");
    assertThat(run.at("/tool/driver/rules/1/help/text").asText()).startsWith("# OLE1-LEAK");
    assertThat(run.at("/invocations/0/toolExecutionNotifications"))
        .extracting(notification -> notification.at("/message/text").asText())
        .contains(
            "This report would be too large to upload; it goes without source lines, further code"
                + " flows and the pages of rules without results.");
  }

  @Test
  void what_is_still_too_large_loses_the_less_severe_findings_and_says_so() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Finding finding =
          finding("OLE1-LEAK", "m" + i, SourceRange.ofLine("a.java", i + 1), List.of());
      findings.add(i < 1_900 ? withSeverity(finding, Severity.NOTE) : finding);
    }
    StringWriter out = new StringWriter();
    new SarifReporter(12_000, false)
        .write(result(findings), ReportContext.of(root, SampleProject.TOOL), out);
    JsonNode run = JSON.readTree(out.toString()).at("/runs/0");
    assertThat(run.at("/results")).hasSize(SarifLimits.RESULT_LIMIT / 20);
    assertThat(run.at("/results"))
        .filteredOn(result -> !result.get("level").asText().equals("note"))
        .hasSize(100);
    assertThat(run.at("/invocations/0/toolExecutionNotifications"))
        .extracting(notification -> notification.at("/message/text").asText())
        .anyMatch(text -> text.startsWith("This report has 250 of 2,000 findings"));
  }

  @Test
  void long_descriptions_are_cut_to_githubs_limit() throws IOException {
    RuleMetadata rule =
        new RuleMetadata(
            "R",
            "t".repeat(3000),
            "s\ud83d\ude00".repeat(900),
            Severity.NOTE,
            Confidence.LOW,
            null,
            tags(30),
            List.of("CWE-911", "ODD"),
            "0.1",
            "stable",
            List.of(),
            "");
    AnalysisResult result =
        new AnalysisResult(List.of(), List.of(rule), List.of(), RunStatistics.NONE);
    JsonNode written =
        run(result, ReportContext.of(root, SampleProject.TOOL)).at("/tool/driver/rules/0");
    assertThat(written.at("/shortDescription/text").asText()).hasSize(1024);
    assertThat(written.at("/fullDescription/markdown").asText().length()).isBetween(1020, 1024);
    assertThat(written.at("/properties/tags")).hasSize(10);
  }

  private static List<String> tags(int n) {
    return java.util.stream.IntStream.range(0, n).mapToObj(i -> "tag" + i).toList();
  }
}
