package org.refledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.refledger.contract.TypeContract.Damage;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;

class RuleFindingTest {
  private static final RuleCatalogue RULES = RuleCatalogue.load();

  private static Finding finding(Faults faults) {
    return RULES.check(faults.fault()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "LEAK, LOST, CERTAIN, WARNING, HIGH",
    "LEAK, LOST, LIKELY, WARNING, MEDIUM",
    "LEAK, LOST, POSSIBLE, NOTE, LOW",
    "LEAK, HEAP, CERTAIN, NOTE, HIGH",
    "LEAK, DELAYED, CERTAIN, NOTE, HIGH",
    "OVERWRITE, HEAP, CERTAIN, NOTE, HIGH",
    "EXTRA_RETAIN, HEAP, CERTAIN, NOTE, HIGH",
    "DROPPED_RESULT, DELAYED, LIKELY, NOTE, HIGH",
    "DROPPED_RESULT, LOST, CERTAIN, WARNING, VERY_HIGH",
    "OVER_RELEASE, LOST, CERTAIN, ERROR, HIGH",
    "OVER_RELEASE, LOST, LIKELY, WARNING, MEDIUM",
    "OVER_RELEASE, LOST, POSSIBLE, NOTE, LOW",
    "OVER_RELEASE, HEAP, CERTAIN, ERROR, HIGH",
    "USE_AFTER_RELEASE, DELAYED, CERTAIN, ERROR, HIGH",
    "RELEASE_OF_BORROWED_PARAMETER, LOST, CERTAIN, ERROR, HIGH",
    "ALIAS_OUTLIVES, LOST, CERTAIN, ERROR, HIGH",
    "MIXED_RESULT, LOST, CERTAIN, WARNING, MEDIUM",
    "MIXED_RESULT, LOST, LIKELY, WARNING, MEDIUM"
  })
  void severityAndConfidenceFollowCertaintyAndDamage(
      FaultKind kind,
      Damage damage,
      Certainty certainty,
      Severity severity,
      Confidence confidence) {
    Finding finding = finding(Faults.of(kind).damage(damage).certainty(certainty));

    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.confidence()).isEqualTo(confidence);
  }

  @Test
  void carriesPlaceFlowsBasisAndMember() {
    Finding finding = finding(Faults.of(FaultKind.LEAK).exits(2));

    assertThat(finding.where().startLine()).isEqualTo(7);
    assertThat(finding.flows()).hasSize(2);
    assertThat(finding.basis()).containsExactly("contract netty/buffer");
    assertThat(finding.member()).isEqualTo("Sender.send(Context, int)");
    assertThat(finding.isSuppressed()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void theFingerprintIgnoresPositionsAndCertainty(FaultKind kind) {
    Faults here = Faults.of(kind);
    Faults there = here.at(70).exit(75, "returns").certainty(Certainty.LIKELY).exits(3);

    assertThat(finding(here).fingerprint()).isEqualTo(finding(there).fingerprint());
    assertThat(finding(here).fingerprint()).matches("[0-9a-f]{32}");
  }

  @Test
  void theFingerprintIgnoresLineNumbersInExitWordsAndSpaces() {
    Faults leak = Faults.of(FaultKind.LEAK);

    assertThat(
            finding(leak.exit(9, "throws E from f() at line 9").subject("a.get( i )"))
                .fingerprint())
        .isEqualTo(
            finding(leak.exit(8, "throws E from f() at line 8").subject("a.get(i)")).fingerprint());
  }

  @Test
  void theFingerprintTellsRuleSubjectCallAndExitApart() {
    Faults leak = Faults.of(FaultKind.LEAK);
    String fingerprint = finding(leak).fingerprint();

    assertThat(finding(leak.subject("c")).fingerprint()).isNotEqualTo(fingerprint);
    assertThat(finding(leak.call("x()")).fingerprint()).isNotEqualTo(fingerprint);
    assertThat(finding(leak.exit(12, "throws E")).fingerprint()).isNotEqualTo(fingerprint);
    assertThat(finding(leak.outParameter()).fingerprint()).isNotEqualTo(fingerprint);
  }
}
