package org.refledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.refledger.fault.FaultKind;
import org.refledger.rule.Rule;

class RuleCatalogueTest {
  private static final RuleCatalogue RULES = RuleCatalogue.load();

  @Test
  void loadsAllRegisteredRulesSortedById() {
    assertThat(RULES.ids())
        .containsExactly(
            "OLE1-FORWARD-COUNT",
            "OLE1-LEAK",
            "OLE1-OVER-RELEASE",
            "OLE1-OVERWRITE",
            "OLE1-USE-AFTER-RELEASE",
            "OLE1D-MIXED",
            "OLE1D-RETURN-STORED",
            "OLE2A-RELEASE-IN",
            "OLE2B-EXTRA-ADDREF",
            "OLE2B-IGNORED-RESULT",
            "OLE2B-OUT-LEAK",
            "OLE2C-ALIAS-OUTLIVES");
  }

  @Test
  void everyClassIsNamedAfterItsRule() {
    for (Rule rule : RULES.rules()) {
      String letters = rule.metadata().id().replace("-", "");
      assertThat(rule.getClass().getSimpleName()).isEqualToIgnoringCase(letters);
    }
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void everyFaultBelongsToExactlyOneRule(FaultKind kind) {
    for (Faults faults : List.of(Faults.of(kind), Faults.of(kind).outParameter())) {
      List<String> takers = new ArrayList<>();
      for (Rule rule : RULES.rules()) {
        rule.check(faults.fault()).ifPresent(finding -> takers.add(finding.ruleId()));
      }
      assertThat(takers).hasSize(1);
      assertThat(RULES.check(faults.fault()).orElseThrow().ruleId()).isEqualTo(takers.get(0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LEAK, false, OLE1-LEAK",
    "LEAK, true, OLE2B-OUT-LEAK",
    "OVERWRITE, false, OLE1-OVERWRITE",
    "OVERWRITE, true, OLE1-OVERWRITE",
    "DROPPED_RESULT, false, OLE2B-IGNORED-RESULT",
    "EXTRA_RETAIN, true, OLE2B-EXTRA-ADDREF",
    "OVER_RELEASE, false, OLE1-OVER-RELEASE",
    "RELEASE_OF_BORROWED_PARAMETER, false, OLE2A-RELEASE-IN",
    "USE_AFTER_RELEASE, false, OLE1-USE-AFTER-RELEASE",
    "ALIAS_OUTLIVES, false, OLE2C-ALIAS-OUTLIVES",
    "MIXED_RESULT, false, OLE1D-MIXED",
    "UNCOUNTED_RESULT, false, OLE1D-RETURN-STORED",
    "FORWARDED_COUNT, false, OLE1-FORWARD-COUNT"
  })
  void faultsGoToTheRuleOfTheirKind(FaultKind kind, boolean out, String id) {
    Faults faults = out ? Faults.of(kind).outParameter() : Faults.of(kind);

    assertThat(RULES.check(faults.fault()).orElseThrow().ruleId()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "OLE1-LEEK, OLE1-LEAK",
    "ole1-leak, OLE1-LEAK",
    "OLE1_LEAK, OLE1-LEAK",
    "OVER-RELEASE, OLE1-OVER-RELEASE",
    "OLE1-OVERRELEASE, OLE1-OVER-RELEASE",
    "OLE2B-EXTRAADREF, OLE2B-EXTRA-ADDREF",
    "OLE2-ALIAS-OUTLIVES, OLE2C-ALIAS-OUTLIVES",
    "mixed, OLE1D-MIXED"
  })
  void suggestsTheNearestId(String wrong, String right) {
    assertThat(RULES.didYouMean(wrong)).contains(right);
  }

  @Test
  void suggestsNothingWhenNoIdIsNear() {
    assertThat(RULES.didYouMean("NullAway")).isEmpty();
    assertThat(RULES.didYouMean("")).isEmpty();
  }

  @Test
  void twoRulesOfTheSameIdAreRejected() {
    assertThatThrownBy(() -> RuleCatalogue.of(List.of(new Ole1Leak(), new Ole1Leak())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OLE1-LEAK");
  }

  @Test
  void findsByExactIdOnly() {
    assertThat(RULES.find("OLE1-LEAK")).isPresent();
    assertThat(RULES.find("ole1-leak")).isEmpty();
  }
}
