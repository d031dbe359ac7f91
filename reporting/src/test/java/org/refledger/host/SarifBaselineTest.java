package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.baseline.Baseline;
import org.refledger.reporting.SampleProject;

/** A report of an earlier run tells what is known. */
class SarifBaselineTest {
  @TempDir Path folder;

  private BaselineFile report(String text) throws IOException {
    return new BaselineFile(Files.writeString(folder.resolve("old.sarif"), text), folder);
  }

  @Test
  void whatAnEarlierReportHasIsKnownAndTheRestIsNew() throws IOException {
    AnalysisResult result = SampleProject.create(folder);
    String sarif = SampleProject.render("sarif", result, SampleProject.context(folder));
    Baseline baseline = report(sarif).read();
    assertThat(baseline.entries()).hasSameSizeAs(result.open());
    Baseline.Comparison same = baseline.compare(result.open(), entry -> true);
    assertThat(same.known()).isEqualTo(result.open());
    assertThat(same.stale()).isEmpty();
    assertThat(baseline.entries()).isEqualTo(Baseline.of(result.findings()).entries());
  }

  @Test
  void suppressedResultsAndThoseThatAreGoneAreNotKnown() throws IOException {
    String run =
        """
        {"runs":[{"tool":{"driver":{"name":"RefLedger"}},"results":[
          {"ruleId":"A","message":{"text":"x"},"suppressions":[{"kind":"inSource"}]},
          {"ruleId":"B","message":{"text":"x"},"baselineState":"absent"},
          {"ruleId":"C","message":{"text":"x [acquired](1) at line 3"}}]}]}
        """;
    assertThat(report(run).read().entries())
        .singleElement()
        .matches(entry -> entry.rule().equals("C") && entry.message().equals("x acquired at line"));
  }

  @Test
  void aReportOfAnotherToolIsRefused() throws IOException {
    BaselineFile other = report("{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Other\"}}}]}");
    assertThatThrownBy(other::read)
        .isInstanceOf(UsageException.class)
        .hasMessage("The baseline old.sarif is SARIF, but no run in it is one of RefLedger.");
  }

  @Test
  void aBrokenReportIsToldOfWithItsLine() throws IOException {
    BaselineFile broken = report("{\n\"runs\": [\n");
    assertThatThrownBy(broken::read)
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("The baseline old.sarif looks like SARIF, but is broken at line ");
  }

  @Test
  void noRunChangesAReport() throws IOException {
    BaselineFile report = report("{\"runs\":[]}");
    for (BaselineChange change : List.of(BaselineChange.UPDATE, BaselineChange.PRUNE)) {
      assertThatThrownBy(() -> change.checkBefore(report))
          .hasMessageStartingWith("old.sarif is a report, which no run changes.");
    }
  }
}
