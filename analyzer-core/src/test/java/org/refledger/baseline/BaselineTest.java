package org.refledger.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.source.SourceRange;

class BaselineTest {
  private static Finding finding(
      String rule, String file, int line, String member, String message, String fingerprint) {
    return new Finding(
        rule,
        Severity.WARNING,
        message,
        SourceRange.ofLine(file, line),
        member,
        List.of(List.of()),
        Confidence.HIGH,
        List.of(),
        fingerprint,
        null);
  }

  private static final Finding LEAK =
      finding("OLE1-LEAK", "a/A.java", 10, "A.m()", "'x' is lost at line 12.", "aa");
  private static final Finding TWICE =
      finding("OLE1-OVER-RELEASE", "a/A.java", 20, "A.n()", "Again, as at line 3.", "bb");

  private static Baseline.Comparison compare(Baseline baseline, Finding... findings) {
    return baseline.compare(List.of(findings), entry -> true);
  }

  @Test
  void whatIsInItIsKnownWhateverItsLine() {
    Baseline baseline = Baseline.of(List.of(LEAK, TWICE));
    Finding moved = finding("OLE1-LEAK", "a/A.java", 99, "A.m()", "'x' is lost at line 101.", "aa");
    Baseline.Comparison comparison = compare(baseline, moved, TWICE);
    assertThat(comparison.known()).containsExactly(moved, TWICE);
    assertThat(comparison.fresh()).isEmpty();
    assertThat(comparison.stale()).isEmpty();
  }

  @Test
  void aFileThatMovedKeepsItsEntries() {
    Finding elsewhere = finding("OLE1-LEAK", "b/A.java", 10, "A.m()", LEAK.message(), "aa");
    assertThat(compare(Baseline.of(List.of(LEAK)), elsewhere).fresh()).isEmpty();
  }

  @Test
  void aTypeThatWasRenamedKeepsItsEntries() {
    Finding renamed = finding("OLE1-LEAK", "a/B.java", 10, "B.m()", "'x' is lost at line 7.", "cc");
    assertThat(compare(Baseline.of(List.of(LEAK)), renamed).fresh()).isEmpty();
  }

  @Test
  void moreOfTheSameThanBeforeIsNew() {
    Finding second = finding("OLE1-LEAK", "a/A.java", 11, "A.m()", LEAK.message(), "aa-2");
    Baseline.Comparison comparison = compare(Baseline.of(List.of(LEAK)), LEAK, second);
    assertThat(comparison.known()).containsExactly(LEAK);
    assertThat(comparison.fresh()).containsExactly(second);
  }

  @Test
  void theSurestMatchWinsWhateverTheOrder() {
    Finding other = finding("OLE1-LEAK", "a/A.java", 5, "A.m()", LEAK.message(), "zz");
    Baseline.Comparison comparison = compare(Baseline.of(List.of(LEAK)), other, LEAK);
    assertThat(comparison.known()).containsExactly(LEAK);
    assertThat(comparison.fresh()).containsExactly(other);
  }

  @Test
  void whatNoLongerOccursIsStaleUnlessTheRunSaidNothingAboutIt() {
    Baseline baseline = Baseline.of(List.of(LEAK, TWICE));
    assertThat(compare(baseline, LEAK).stale()).containsExactly(BaselineEntry.of(TWICE));
    Baseline.Comparison partly =
        baseline.compare(List.of(LEAK), entry -> entry.rule().equals("OLE1-LEAK"));
    assertThat(partly.stale()).isEmpty();
    assertThat(partly.pruned().entries()).isEqualTo(baseline.entries());
  }

  @Test
  void pruningOnlyRemovesAndUpdatingAlsoAdds() {
    Baseline baseline = Baseline.of(List.of(LEAK));
    Baseline.Comparison comparison = compare(baseline, TWICE);
    assertThat(comparison.pruned().entries()).isEmpty();
    assertThat(comparison.updated().entries()).containsExactly(BaselineEntry.of(TWICE));
  }

  @Test
  void entriesAreSortedAndCountOnceAndSuppressedFindingsNeedNone() {
    Finding accepted = LEAK.withSuppression(new Suppression(LEAK.where(), ""));
    assertThat(Baseline.of(List.of(accepted)).entries()).isEmpty();
    List<BaselineEntry> twice =
        Stream.of(TWICE, LEAK, TWICE).map(BaselineEntry::of).collect(Collectors.toList());
    List<BaselineEntry> sorted = new Baseline(twice).entries();
    assertThat(sorted).isSorted().hasSize(2);
    Collections.reverse(twice);
    assertThat(new Baseline(twice).entries()).isEqualTo(sorted);
    assertThat(sorted.get(0).message()).isEqualTo("'x' is lost at line.");
  }
}
