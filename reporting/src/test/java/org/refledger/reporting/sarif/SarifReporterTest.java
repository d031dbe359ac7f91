package org.refledger.reporting.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.GitFacts;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.ReportOptions;
import org.refledger.reporting.SampleProject;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

final class SarifReporterTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path root;

  @Test
  void a_rich_result_is_valid() throws IOException {
    JsonNode run =
        run(
            SampleProject.create(root),
            SampleProject.context(root).withOptions(new ReportOptions(true, true, false)));
    assertThat(run.at("/results")).hasSize(3);
    assertThat(run.at("/automationDetails/id").asText()).isEqualTo("office/");
    assertThat(run.at("/versionControlProvenance/0/repositoryUri").asText())
        .isEqualTo("ssh://github.com/acme/office.git");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(3);
    assertThat(run.at("/invocations/0/toolConfigurationNotifications")).hasSize(1);
    assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void an_empty_result_says_that_nothing_was_found() throws IOException {
    JsonNode run = run(result(List.of()), ReportContext.of(root, SampleProject.TOOL));
    assertThat(run.get("results")).isNotNull().isEmpty();
    assertThat(run.at("/tool/driver/rules")).isNotNull();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.has("automationDetails")).isFalse();
    assertThat(run.has("versionControlProvenance")).isFalse();
  }

  @Test
  void all_enabled_rules_are_there_in_order_with_what_github_asks_for() throws IOException {
    JsonNode run = run(SampleProject.create(root), SampleProject.context(root));
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules)
        .extracting(rule -> rule.get("id").asText())
        .containsExactly("META-UNUSED-SUPPRESSION", "OLE1-LEAK", "OLE1-OVER-RELEASE");
    JsonNode leak = rules.get(1);
    assertThat(leak.get("name").asText()).isEqualTo("Ole1Leak");
    assertThat(leak.at("/shortDescription/text").asText()).isEqualTo("The title of OLE1-LEAK");
    assertThat(leak.at("/fullDescription/text").asText())
        .isEqualTo("What it detects is told in code and in a link.");
    assertThat(leak.at("/helpUri").asText())
        .isEqualTo("https://refledger.org/0.1.0/rules/OLE1-LEAK");
    assertThat(leak.at("/defaultConfiguration/level").asText()).isEqualTo("warning");
    assertThat(leak.get("properties").has("security-severity")).isFalse();
    assertThat(leak.at("/properties/tags"))
        .extracting(JsonNode::asText)
        .contains("external/cwe/cwe-772")
        .doesNotContain("security");
    assertThat(rules.get(2).at("/properties/tags/0").asText()).isEqualTo("security");
    for (JsonNode relationship : leak.get("relationships")) {
      int index = relationship.at("/target/index").asInt();
      assertThat(run.at("/taxonomies/0/taxa/" + index + "/id"))
          .isEqualTo(relationship.at("/target/id"));
    }
  }

  @Test
  void the_level_is_written_even_where_it_is_the_default() throws IOException {
    JsonNode run = run(SampleProject.create(root), SampleProject.context(root));
    assertThat(run.get("results"))
        .extracting(result -> result.get("level").asText())
        .containsExactly("warning", "error");
  }

  @Test
  void a_message_links_to_the_lines_it_names() throws IOException {
    JsonNode result = run(SampleProject.create(root), SampleProject.context(root)).at("/results/1");
    assertThat(result.at("/message/text").asText())
        .isEqualTo(
            "'doc' is released a second time; its only reference was given back on [line 8](2).");
    assertThat(result.at("/message/markdown").asText())
        .startsWith("`doc` is released a second time");
    assertThat(result.at("/relatedLocations/1/id").asInt()).isEqualTo(2);
  }

  @Test
  void text_that_looks_like_a_link_stays_text() throws IOException {
    JsonNode message =
        run(SampleProject.create(root), SampleProject.context(root)).at("/results/0/message");
    assertThat(message.get("text").asText()).contains("[arr\\](x) *and* <b>");
    assertThat(message.get("markdown").asText()).contains("\\[arr\\](x) \\*and\\* \\<b\\>");
  }

  @Test
  void steps_of_a_callee_are_nested_and_carry_the_count() throws IOException {
    JsonNode steps =
        run(SampleProject.create(root), SampleProject.context(root))
            .at("/results/1/codeFlows/0/threadFlows/0/locations");
    assertThat(steps)
        .extracting(step -> step.get("nestingLevel").asInt())
        .containsExactly(1, 1, 1, 2, 1, 1);
    assertThat(steps)
        .extracting(step -> step.at("/state/refcount/text").asText())
        .containsExactly("1", "1", "0", "0", "0", "0");
    assertThat(steps)
        .extracting(step -> step.get("executionOrder").asInt())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(steps.get(0).get("kinds"))
        .extracting(JsonNode::asText)
        .containsExactly("acquire", "resource");
    assertThat(steps.get(5).get("importance").asText()).isEqualTo("essential");
  }

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
  void addresses_are_relative_encoded_and_complete() throws IOException {
    JsonNode run = run(SampleProject.create(root), SampleProject.context(root));
    JsonNode physical = run.at("/results/0/locations/0/physicalLocation");
    assertThat(physical.at("/artifactLocation/uri").asText())
        .isEqualTo("src/main/java/app/excel/Gr%C3%B6%C3%9Fe%20%E8%A1%A8.java");
    assertThat(physical.at("/artifactLocation/uriBaseId").asText()).isEqualTo("SRCROOT");
    assertThat(physical.get("region")).hasSize(4);
    assertThat(run.at("/originalUriBaseIds/SRCROOT").has("uri")).isFalse();
  }

  @Test
  void odd_places_and_texts_are_valid() throws IOException {
    String odd = "a b/\u4e2d\u6587#?%:[x]&\ud83d\ude00.java";
    SampleProject.write(root, odd, "x", "");
    List<Finding> findings =
        List.of(
            finding(
                "UNKNOWN-RULE",
                "`|*_~<script> [a](b) \u0000\u001B \ud83d\ude00 line 1",
                new SourceRange(odd, 1, 0, 1, 0),
                List.of()),
            finding("OLE1-LEAK", "", SourceRange.UNKNOWN, List.of(List.of())),
            finding("OLE1-LEAK", "beyond the end", new SourceRange(odd, 99, 5, 99, 2), List.of()),
            finding(
                "OLE1-LEAK",
                "missing file",
                new SourceRange("gone/../../x.java", 3, 4, 5, 2),
                List.of()));
    JsonNode run =
        run(
            result(findings),
            SampleProject.context(root).withGit(new GitFacts(null, null, "/srv/git/x.git")));
    assertThat(run.at("/results")).hasSize(4);
    assertThat(run.has("versionControlProvenance")).isFalse();
    assertThat(run.at("/results"))
        .anySatisfy(result -> assertThat(result.has("ruleIndex")).isFalse());
    assertThat(run.toString())
        .contains("a%20b/%E4%B8%AD%E6%96%87%23%3F%25%3A%5Bx%5D&%F0%9F%98%80.java");
  }

  @Test
  void the_line_hash_is_there_when_the_source_is() throws IOException {
    JsonNode run = run(SampleProject.create(root), SampleProject.context(root));
    assertThat(run.at("/results/1/partialFingerprints/primaryLocationLineHash").asText())
        .matches("[0-9a-f]{1,16}:1");
    assertThat(run.at("/results/1/partialFingerprints").get("refledgerFingerprint/v1").asText())
        .isEqualTo("00c0ffee00c0ffee");
  }

  @Test
  void suppressed_findings_come_only_on_request_and_marked() throws IOException {
    AnalysisResult result = SampleProject.create(root);
    assertThat(run(result, SampleProject.context(root)).findValues("suppressions")).isEmpty();
    ReportContext context =
        SampleProject.context(root).withOptions(ReportOptions.DEFAULT.withSuppressed(true));
    JsonNode suppression = run(result, context).findValue("suppressions").get(0);
    assertThat(suppression.get("kind").asText()).isEqualTo("inSource");
    assertThat(suppression.get("status").asText()).isEqualTo("accepted");
    assertThat(suppression.get("justification").asText()).isEqualTo("the caller gives it away");
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
    new SarifReporter(100).write(SampleProject.create(root), context, out);
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

  @Test
  void a_circle_is_drawn_as_a_graph() throws IOException {
    RuleMetadata rule =
        new RuleMetadata(
            "OLE2D-CYCLE",
            "Circle",
            "Circles.",
            Severity.WARNING,
            Confidence.MEDIUM,
            null,
            List.of("ole", "cycle"),
            List.of(),
            "0.1",
            "stable",
            List.of("java"),
            "");
    List<TraceStep> circle = List.of(keeps("A.b keeps B", 3), keeps("B.a keeps A", 7));
    Finding finding =
        finding(rule.id(), "A.b -> B.a -> A", SourceRange.ofLine("a.java", 3), List.of(circle));
    AnalysisResult result =
        new AnalysisResult(List.of(finding), List.of(rule), List.of(), RunStatistics.NONE);

    JsonNode graph =
        run(result, ReportContext.of(root, SampleProject.TOOL)).at("/results/0/graphs/0");

    assertThat(graph.at("/nodes"))
        .extracting(node -> node.at("/label/text").asText())
        .containsExactly("A.b keeps B", "B.a keeps A");
    assertThat(graph.at("/nodes/1/location/physicalLocation/region/startLine").asInt())
        .isEqualTo(7);
    assertThat(graph.at("/edges"))
        .extracting(
            edge -> edge.at("/sourceNodeId").asText() + " > " + edge.at("/targetNodeId").asText())
        .containsExactly("holder 1 > holder 2", "holder 2 > holder 1");
  }

  @Test
  void other_findings_have_no_graph() throws IOException {
    JsonNode run = run(SampleProject.create(root), SampleProject.context(root));
    assertThat(run.at("/results")).noneMatch(result -> result.has("graphs"));
  }

  private static TraceStep keeps(String text, int line) {
    return new TraceStep(TraceStep.Kind.STORE, SourceRange.ofLine("a.java", line), 1, text, "");
  }

  private static List<String> tags(int n) {
    return java.util.stream.IntStream.range(0, n).mapToObj(i -> "tag" + i).toList();
  }

  private static Finding finding(
      String rule, String message, SourceRange where, List<List<TraceStep>> flows) {
    return new Finding(
        rule, Severity.WARNING, message, where, "", flows, Confidence.LOW, List.of(), "00", null);
  }

  private static Finding withSeverity(Finding f, Severity severity) {
    return new Finding(
        f.ruleId(),
        severity,
        f.message(),
        f.where(),
        f.member(),
        f.flows(),
        f.confidence(),
        f.basis(),
        f.fingerprint(),
        null);
  }

  private static AnalysisResult result(List<Finding> findings) {
    return new AnalysisResult(
        findings,
        SampleProject.rules(),
        List.of(new Notification(Notification.Kind.NOTE, SourceRange.UNKNOWN, "zz")),
        RunStatistics.NONE);
  }

  /** Writes the report, holds it against the schema and gives its run. */
  private static JsonNode run(AnalysisResult result, ReportContext context) throws IOException {
    String sarif = SampleProject.render("sarif", result, context);
    JsonNode log = JSON.readTree(sarif);
    assertThat(schema().validate(log)).isEmpty();
    assertThat(log.get("runs")).hasSize(1);
    assertThat(sarif).doesNotContain("Utc\"");
    return log.at("/runs/0");
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream schema =
        SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
  }
}
