package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.SampleProject;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** What of a result is reported, and where. */
class TriageTest {
  @TempDir Path folder;

  private static AnalysisResult apply(AnalysisResult result, String... assignments) {
    Configuration settings = Configuration.DEFAULT;
    for (String assignment : assignments) {
      settings = ConfigurationFile.assign(settings, assignment, "--set", Path.of(""));
    }
    List<Rule> rules =
        SampleProject.rules().stream().map(metadata -> (Rule) () -> metadata).toList();
    return new Triage(settings, new RuleSelection(rules)).apply(result);
  }

  @Test
  void aLeakCanBeReportedWhereItIsLost() {
    AnalysisResult result = SampleProject.create(folder);
    Finding leak = leak(result);
    List<TraceStep> ledger = leak.flows().get(0);
    Finding moved = leak(apply(result, "report-leaks-at=exit"));
    assertThat(moved.where()).isEqualTo(ledger.get(ledger.size() - 1).where());
    assertThat(moved.where()).isNotEqualTo(leak.where());
    assertThat(moved.fingerprint()).isEqualTo(leak.fingerprint());
    assertThat(moved.flows()).isEqualTo(leak.flows());
    assertThat(leak(apply(result))).isEqualTo(leak);
  }

  private static Finding leak(AnalysisResult result) {
    return result.findings().stream()
        .filter(f -> f.ruleId().equals("OLE1-LEAK") && !f.isSuppressed())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNoLeakStaysWhereItIs() {
    AnalysisResult result = SampleProject.create(folder);
    List<Finding> others =
        result.findings().stream().filter(f -> f.ruleId().contains("OVER")).toList();
    assertThat(others).isNotEmpty();
    assertThat(apply(result, "report-leaks-at=exit").findings()).containsAll(others);
  }

  @Test
  void aSuppressionWithoutAReasonDoesNotCountWhenOneIsRequired() {
    AnalysisResult sample = SampleProject.create(folder);
    Finding suppressed =
        sample.findings().stream().filter(Finding::isSuppressed).findFirst().orElseThrow();
    Finding.Suppression accepted = suppressed.suppression();
    assertThat(accepted).isNotNull();
    Finding silent = suppressed.withSuppression(new Finding.Suppression(accepted.where(), " "));
    AnalysisResult result =
        new AnalysisResult(
            List.of(silent, suppressed.withFingerprint("aa")),
            sample.rules(),
            List.of(),
            sample.statistics());
    assertThat(apply(result).open()).isEmpty();
    AnalysisResult strict = apply(result, "require-reason=true");
    assertThat(strict.open())
        .singleElement()
        .matches(f -> f.fingerprint().equals(silent.fingerprint()));
    assertThat(strict.notifications())
        .singleElement()
        .matches(n -> n.kind() == Notification.Kind.NOTE && n.where().equals(accepted.where()));
    assertThat(strict.isIncomplete()).isFalse();
  }

  @Test
  void rulesBecomeAMatterOfSecurityWhenSomebodySaysSo() {
    AnalysisResult sample = SampleProject.create(folder);
    assertThat(apply(sample, "sarif.security-severity.OLE1-L=5.25").rules())
        .extracting(RuleMetadata::id, RuleMetadata::securitySeverity)
        .containsExactly(
            tuple("META-UNUSED-SUPPRESSION", null),
            tuple("OLE1-LEAK", "5.25"),
            tuple("OLE1-OVER-RELEASE", "7.5"));
    assertThatThrownBy(() -> apply(sample, "sarif.security-severity.OLE9=5"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("there is no rule 'OLE9'");
  }

  @Test
  void aSuppressionThatAcceptsNothingIsAFindingOfItsOwn() {
    AnalysisResult sample = SampleProject.create(folder);
    SourceRange where = SourceRange.ofLine("A.java", 3);
    String said = "OLE1-LEAK does not occur here, so nothing is suppressed.";
    Notification unused =
        new Notification(
            Notification.Kind.UNUSED_SUPPRESSION, where, "META-UNUSED-SUPPRESSION: " + said);
    Notification again =
        new Notification(
            unused.kind(), SourceRange.ofLine("A.java", 9), unused.message(), unused.detail());
    AnalysisResult result =
        new AnalysisResult(List.of(), sample.rules(), List.of(unused, again), sample.statistics());
    AnalysisResult told = apply(result);
    assertThat(told.notifications()).isEmpty();
    assertThat(told.findings())
        .extracting(Finding::ruleId, Finding::message, Finding::severity)
        .containsOnly(tuple("META-UNUSED-SUPPRESSION", said, Severity.NOTE));
    assertThat(told.findings().get(0).where()).isEqualTo(where);
    String print = told.findings().get(0).fingerprint();
    assertThat(told.findings())
        .extracting(Finding::fingerprint)
        .containsExactly(print, print + "-2");
    assertThat(apply(result, "severity.META=warning").findings())
        .extracting(Finding::severity)
        .containsOnly(Severity.WARNING);
    AnalysisResult off =
        new AnalysisResult(List.of(), List.of(), List.of(unused), sample.statistics());
    assertThat(apply(off).findings()).isEmpty();
    assertThat(apply(off).notifications()).isEmpty();
  }
}
