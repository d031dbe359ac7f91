package org.refledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refledger.testkit.Findings.at;
import static org.refledger.testkit.Findings.suppressed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.finding.Finding;

class ComparisonTest {
  private static final String LEAK = "OLE1-LEAK";

  private static List<String> problems(String text, Finding... findings) {
    return Comparison.of(AnnotatedSource.parse(Findings.FILE, text), List.of(findings)).problems();
  }

  @Test
  void findingsThatAreMarkedAndMarksThatAreFoundAreFine() {
    assertThat(problems("a(); // BUG: OLE1-LEAK\nb(); // OK: no\n", at(LEAK, 1))).isEmpty();
  }

  @Test
  void anUnmarkedFindingFails() {
    assertThat(problems("a();\n", at(LEAK, 1)))
        .containsExactly("A.java:1: unexpected OLE1-LEAK: 'b' is not released.");
  }

  @Test
  void aMissingFindingFails() {
    assertThat(problems("a(); // BUG: OLE1-LEAK\n"))
        .containsExactly("A.java:1: expected OLE1-LEAK");
  }

  @Test
  void aFindingOfAnotherRuleOrLineDoesNotCount() {
    assertThat(problems("a(); // BUG: OLE1-LEAK\nb();\n", at("OLE1-OVERWRITE", 1), at(LEAK, 2)))
        .hasSize(3);
  }

  @Test
  void eachMarkNeedsAFindingOfItsOwn() {
    String twice = "// BUG: OLE1-LEAK\n// BUG: OLE1-LEAK\na();\n";

    assertThat(problems(twice, at(LEAK, 3), at(LEAK, 3))).isEmpty();
    assertThat(problems(twice, at(LEAK, 3))).containsExactly("A.java:3: expected OLE1-LEAK");
    assertThat(problems("a(); // BUG: OLE1-LEAK\n", at(LEAK, 1), at(LEAK, 1))).hasSize(1);
  }

  @Test
  void wordsAreCompared() {
    assertThat(problems("a(); // BUG: OLE1-LEAK \"not released\"\n", at(LEAK, 1))).isEmpty();
    assertThat(problems("a(); // BUG: OLE1-LEAK \"thrown\"\n", at(LEAK, 1)))
        .containsExactly("A.java:1: OLE1-LEAK does not say \"thrown\": 'b' is not released.");
  }

  @Test
  void rangesAreCompared() {
    assertThat(problems("a(); // BUG: OLE1-LEAK @1:5-1:12\n", at(LEAK, 1))).isEmpty();
    assertThat(problems("a(); // BUG: OLE1-LEAK @1:5-1:13\n", at(LEAK, 1)))
        .containsExactly("A.java:1: OLE1-LEAK stands at 1:5-1:12");
  }

  @Test
  void aFindingOnAnOkLineFailsWithItsReason() {
    assertThat(problems("a(); // OK: write consumes\n", at(LEAK, 1)))
        .containsExactly(
            "A.java:1: unexpected OLE1-LEAK: 'b' is not released. (marked OK: write consumes)");
  }

  @Test
  void aKnownFalsePositiveThatDisappearedAsksToBecomeOk() {
    String text = "a(); // FP: OLE1-LEAK #7 map\n";

    assertThat(problems(text, at(LEAK, 1))).isEmpty();
    assertThat(problems(text))
        .containsExactly(
            "A.java:1: OLE1-LEAK is no longer reported here: turn FP into OK (#7 map)");
  }

  @Test
  void aKnownMissThatIsFoundAsksToBecomeBug() {
    String text = "a(); // FN: OLE1-LEAK #7 heap\n";

    assertThat(problems(text)).isEmpty();
    assertThat(problems(text, at(LEAK, 1)))
        .containsExactly("A.java:1: OLE1-LEAK is found now: turn FN into BUG");
  }

  @Test
  void suppressedFindingsCountOnlyForTheirMark() {
    assertThat(problems("a(); // SUPPRESSED: OLE1-LEAK\n", suppressed(LEAK, 1))).isEmpty();
    assertThat(problems("a(); // SUPPRESSED: OLE1-LEAK\n", at(LEAK, 1))).hasSize(2);
    assertThat(problems("a(); // BUG: OLE1-LEAK\n", suppressed(LEAK, 1))).hasSize(1);
    assertThat(problems("a(); // OK: accepted\n", suppressed(LEAK, 1))).isEmpty();
  }

  @Test
  void stepsMustBeWhereTheyAreMarked() {
    String text =
        "a(); // STEP: OLE1-LEAK#1 step on\nb(); // BUG: OLE1-LEAK\n// STEP: OLE1-LEAK#2\nc();\n";

    assertThat(problems(text, at(LEAK, 2, 1, 4))).isEmpty();
    assertThat(problems(text, at(LEAK, 2, 4, 1))).hasSize(2);
    assertThat(problems(text, at(LEAK, 2, 1)))
        .containsExactly("A.java:4: no expected OLE1-LEAK has step 2 here saying \"\"");
  }

  @Test
  void findingsOfOtherFilesArePassedOver() {
    assertThat(problems("a();\n", Findings.in("B.java", LEAK, 1))).isEmpty();
  }
}
