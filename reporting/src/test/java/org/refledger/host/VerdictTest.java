package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;
import org.refledger.reporting.SampleProject;

/** Whether a run passes, and what reports say of it. */
class VerdictTest {
  @TempDir Path folder;

  private static Configuration settings(String... assignments) {
    Configuration settings = Configuration.DEFAULT;
    for (String assignment : assignments) {
      settings = ConfigurationFile.assign(settings, assignment, "--set", Path.of("/project"));
    }
    return settings;
  }

  private static String sentence(Triage.Outcome outcome, String... assignments) {
    return Verdict.of(outcome, settings(assignments)).sentence();
  }

  @Test
  void theMostImportantReasonIsTold() {
    AnalysisResult sample = SampleProject.create(folder);
    Triage.Outcome all = new Triage.Outcome(sample, null);
    assertThat(sentence(all)).isEqualTo("Failed: 2 findings are at or above the level warning.");
    assertThat(sentence(all, "fail-on=error", "strict=true"))
        .isEqualTo("Failed: 1 finding is at or above the level error.");
    assertThat(sentence(all, "fail-on=note", "max-new=1"))
        .isEqualTo("Failed: 2 findings are open, and 1 allowed.");
    assertThat(sentence(all, "max-new=2"))
        .isEqualTo("Passed: 2 findings are at or above the level warning, and 2 allowed.");
    assertThat(sentence(all, "fail-on=never"))
        .isEqualTo("Passed: findings do not fail this run (fail-on = never).");
    assertThat(sentence(all, "fail-on=never", "strict=true"))
        .isEqualTo("Failed: something was not analysed (3 notices, strict).");
  }

  @Test
  void staleEntriesFailARunWhenTheyAreTo() {
    BaselineEntry gone = new BaselineEntry("OLE1-LEAK", "Old.java", "Old.m()", "gone", "0abc");
    AnalysisResult nothing =
        new AnalysisResult(
            List.of(), SampleProject.rules(), List.of(), SampleProject.create(folder).statistics());
    Triage.Outcome outcome =
        new Triage.Outcome(nothing, new Baseline(List.of(gone)).compare(List.of(), entry -> true));
    assertThat(sentence(outcome)).isEqualTo("Passed: nothing is at or above the level warning.");
    assertThat(sentence(outcome, "strict-baseline=true"))
        .isEqualTo("Failed: 1 entry of the baseline no longer occurs (strict-baseline).");
  }

  @Test
  void theDigestTellsSettingsApartAndIsTheSameInEveryFolder() {
    String digest = RunSettings.digest(Configuration.DEFAULT, Path.of("/project"));
    assertThat(digest).matches("[0-9a-f]{12}");
    assertThat(RunSettings.digest(settings("strict=true"), Path.of("/project")))
        .isNotEqualTo(digest);
    assertThat(RunSettings.digest(settings("cache=c", "sarif.category=x"), Path.of("/project")))
        .isEqualTo(digest);
    Path elsewhere = Path.of("/elsewhere");
    assertThat(RunSettings.digest(settings("contracts=stubs"), Path.of("/project")))
        .isEqualTo(
            RunSettings.digest(
                ConfigurationFile.assign(
                    Configuration.DEFAULT, "contracts=stubs", "--set", elsewhere),
                elsewhere));
  }
}
