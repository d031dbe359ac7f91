package org.refledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.refledger.fault.FaultKind;
import org.refledger.rule.Rule;

class RuleCatalogueTest {
  private static final RuleCatalogue RULES = RuleCatalogue.load();

  @Test
  void everyPageHasItsRuleAndTheyAreSortedById() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/main/resources/org/refledger/rules"))) {
      List<String> ids =
          pages.map(p -> p.getFileName().toString().replace(".md", "")).sorted().toList();

      assertThat(RULES.ids()).containsExactlyElementsOf(ids);
    }
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
    "FORWARDED_COUNT, false, OLE1-FORWARD-COUNT",
    "QUERY_WITHOUT_COUNT, false, COM-QI-ADDREF",
    "NO_FIRST_COUNT, false, OLE1C-NO-ADDREF",
    "FIRST_COUNT_TWICE, false, OLE1C-DOUBLE",
    "QUERY_SLOT_KEPT, false, COM-QI-NULL",
    "OUT_SLOT_KEPT, false, COM-OUT-NULL",
    "STALE_COPY, false, OLE1B-GLOBAL-FETCH",
    "UNOWNED_IN_OUT, false, OLE1A-UNOWNED-INOUT",
    "IN_OUT_OVERWRITTEN, true, OLE1A-NO-RELEASE",
    "STRING_REPLACED, false, COM-BSTR-INOUT",
    "BY_REFERENCE_REPLACED, false, COM-VARIANT-BYREF",
    "BY_REFERENCE_LENT, false, COM-VARIANT-BYREF",
    "IN_OUT_RELEASED, false, OLE1A-FAIL-RELEASED",
    "STORED_RETURN, false, OLE1D-RETURN-STORED",
    "BORROW_STORED, false, OLE2A-STORE-IN",
    "UNCOUNTED_COPY, false, OLE1-UNCOUNTED-COPY",
    "RELEASED_BEFORE_RETAIN, false, OLE1-ASSIGN-ORDER"
  })
  void faultsGoToTheRuleOfTheirKind(FaultKind kind, boolean out, String id) {
    Faults faults = out ? Faults.of(kind).outParameter() : Faults.of(kind);

    assertThat(RULES.check(faults.fault()).orElseThrow().ruleId()).isEqualTo(id);
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
