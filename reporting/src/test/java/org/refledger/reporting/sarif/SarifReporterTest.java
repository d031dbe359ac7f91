package org.refledger.reporting.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Fix;
import org.refledger.reporting.GitFacts;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.ReportOptions;
import org.refledger.reporting.RunFacts;
import org.refledger.reporting.SampleProject;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** What a SARIF file says. */
final class SarifReporterTest extends SarifFixture {
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

  /** What Microsoft's validator asks for beyond the schema: SARIF2010 and SARIF2011. */
  @Test
  void each_finding_is_quoted_with_the_lines_around_it_on_request() throws IOException {
    Files.writeString(root.resolve("a.java"), "one\ntwo\n  three();\nfour\n");
    Finding finding = finding("OLE1-LEAK", "m", new SourceRange("a.java", 3, 3, 3, 10), List.of());
    ReportContext context = ReportContext.of(root, SampleProject.TOOL);
    JsonNode plain = run(result(List.of(finding)), context);
    assertThat(plain.findValues("snippet")).isEmpty();
    assertThat(plain.findValues("contextRegion")).isEmpty();
    JsonNode quoted =
        run(
            result(List.of(finding)),
            context.withOptions(ReportOptions.DEFAULT.withSnippets(true)));
    JsonNode place = quoted.at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("  three();");
    JsonNode around = place.get("contextRegion");
    assertThat(around.at("/snippet/text").asText()).isEqualTo("one\ntwo\n  three();\nfour\n");
    assertThat(around.get("startLine").asInt()).isEqualTo(1);
    assertThat(around.get("endLine").asInt()).isEqualTo(5);
    assertThat(around.get("endColumn").asInt()).isEqualTo(1);
  }

  @Test
  void fixes_say_what_they_replace() throws IOException {
    Finding finding = finding("OLE1-LEAK", "m", new SourceRange("a.java", 3, 3, 3, 10), List.of());
    Fix.Edit drop = new Fix.Edit(new SourceRange("a.java", 3, 1, 4, 1), "");
    Fix.Edit insert = new Fix.Edit(new SourceRange("a.java", 2, 5, 2, 5), "b.release();");
    Fix fix = new Fix("Release 'b' before this exit", List.of(drop, insert), true);
    ReportContext context =
        ReportContext.of(root, SampleProject.TOOL).withFixes(Map.of(finding, fix));
    JsonNode written = run(result(List.of(finding)), context).at("/results/0/fixes");
    assertThat(written).hasSize(1);
    assertThat(written.at("/0/description/markdown").asText())
        .isEqualTo("Release `b` before this exit.");
    JsonNode change = written.at("/0/artifactChanges/0");
    assertThat(change.at("/artifactLocation/uri").asText()).isEqualTo("a.java");
    assertThat(change.at("/artifactLocation/uriBaseId").asText()).isEqualTo("SRCROOT");
    assertThat(change.at("/replacements/0/insertedContent/text").asText())
        .isEqualTo("b.release();");
    assertThat(change.at("/replacements/0/deletedRegion/endColumn").asInt()).isEqualTo(5);
    assertThat(change.at("/replacements/1").has("insertedContent")).isFalse();
    assertThat(change.at("/replacements/1/deletedRegion/endLine").asInt()).isEqualTo(4);
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

  @Test
  void the_root_has_an_address_only_when_that_is_asked_for() throws IOException {
    AnalysisResult result = SampleProject.create(root);
    ReportContext context = SampleProject.context(root);
    assertThat(run(result, context).at("/originalUriBaseIds/SRCROOT").has("uri")).isFalse();
    JsonNode run = run(result, context.withRun(RunFacts.NONE.withRootUri(root.toUri())));
    assertThat(run.at("/originalUriBaseIds/SRCROOT/uri").asText())
        .startsWith("file:///")
        .endsWith("/");
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("src/main/java/");
  }
}
