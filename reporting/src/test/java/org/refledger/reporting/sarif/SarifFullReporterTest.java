package org.refledger.reporting.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.AnalysisResult;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;
import org.refledger.finding.Finding;
import org.refledger.host.BaselineFile;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.ReportOptions;
import org.refledger.reporting.SampleProject;
import org.refledger.source.SourceRange;

/** What the SARIF file says that is not uploaded. */
final class SarifFullReporterTest extends SarifFixture {
  private static final BaselineEntry GONE =
      new BaselineEntry(
          "OLE1-OVER-RELEASE", "src/main/java/app/Old file.java", "Old.m()", "[x](1) gone", "0abc");

  /** The leak is known, the over-release new, and one entry of the baseline occurs no more. */
  private ReportContext compared(AnalysisResult all) {
    List<BaselineEntry> entries = new ArrayList<>();
    entries.add(BaselineEntry.of(all.findings().get(0)));
    entries.add(GONE);
    return SampleProject.context(root)
        .withBaseline(new Baseline(entries).compare(all.open(), entry -> true));
  }

  private static AnalysisResult fresh(AnalysisResult all, ReportContext context) {
    List<Finding> known = context.baseline().known();
    return new AnalysisResult(
        all.findings().stream().filter(f -> !known.contains(f)).toList(),
        all.rules(),
        all.notifications(),
        all.statistics());
  }

  @Test
  void each_result_says_how_it_compares_with_the_baseline() throws IOException {
    AnalysisResult all = SampleProject.create(root);
    ReportContext context = compared(all);
    JsonNode run = run(SarifFullReporter.FORMAT, fresh(all, context), context);
    assertThat(run.get("results"))
        .extracting(
            result -> result.get("ruleId").asText() + " " + result.get("baselineState").asText())
        .containsExactly(
            "OLE1-LEAK unchanged", "OLE1-OVER-RELEASE new", "OLE1-OVER-RELEASE absent");
    JsonNode gone = run.at("/results/2");
    assertThat(gone.at("/level").asText()).isEqualTo("error");
    assertThat(gone.at("/message/text").asText()).isEqualTo("[x\\](1) gone");
    assertThat(gone.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("src/main/java/app/Old%20file.java");
    assertThat(gone.at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(gone.at("/partialFingerprints/refledgerFingerprint~1v1").asText()).isEqualTo("0abc");
  }

  @Test
  void what_is_uploaded_has_neither_known_nor_absent_results_nor_states() throws IOException {
    AnalysisResult all = SampleProject.create(root);
    ReportContext context = compared(all);
    JsonNode run = run(fresh(all, context), context);
    assertThat(run.get("results"))
        .extracting(result -> result.get("ruleId").asText())
        .containsExactly("OLE1-OVER-RELEASE");
    assertThat(run.findValues("baselineState")).isEmpty();
  }

  @Test
  void without_a_baseline_nothing_is_compared() throws IOException {
    AnalysisResult all = SampleProject.create(root);
    JsonNode run = run(SarifFullReporter.FORMAT, all, SampleProject.context(root));
    assertThat(run).isEqualTo(run(all, SampleProject.context(root)));
  }

  @Test
  void suppressed_findings_are_in_it_when_they_are_asked_for() throws IOException {
    AnalysisResult all = SampleProject.create(root);
    ReportContext context = compared(all).withOptions(ReportOptions.DEFAULT.withSuppressed(true));
    JsonNode run = run(SarifFullReporter.FORMAT, fresh(all, context), context);
    assertThat(run.get("results")).hasSize(4);
    assertThat(run.get("results")).anyMatch(result -> result.has("suppressions"));
  }

  @Test
  void nothing_is_cut_since_it_is_not_uploaded() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i <= SarifLimits.RESULT_LIMIT; i++) {
      many.add(finding("OLE1-LEAK", "m" + i, SourceRange.ofLine("a.java", i + 1), List.of()));
    }
    JsonNode run =
        run(SarifFullReporter.FORMAT, result(many), ReportContext.of(root, SampleProject.TOOL));
    assertThat(run.get("results")).hasSize(SarifLimits.RESULT_LIMIT + 1);
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(1);
  }

  @Test
  void it_is_a_baseline_itself_that_knows_all_but_what_is_gone() throws IOException {
    AnalysisResult all = SampleProject.create(root);
    ReportContext context = compared(all);
    String report = SampleProject.render(SarifFullReporter.FORMAT, fresh(all, context), context);
    Baseline baseline =
        new BaselineFile(Files.writeString(root.resolve("full.sarif"), report), root).read();
    assertThat(baseline.entries()).isEqualTo(Baseline.of(all.findings()).entries());
  }
}
