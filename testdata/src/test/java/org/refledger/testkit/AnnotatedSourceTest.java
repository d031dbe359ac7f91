package org.refledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refledger.source.SourceRange;

class AnnotatedSourceTest {

  private static AnnotatedSource parse(String text) {
    return AnnotatedSource.parse("A.java", text);
  }

  @Test
  void aTrailingMarkIsAboutItsLineAndALoneOneAboutTheNextCode() {
    AnnotatedSource source = parse("// BUG: OLE1-LEAK\n\n  // explained\na();\nb(); // OK: fine\n");

    assertThat(source.marks())
        .containsExactly(
            new Mark(Mark.Kind.BUG, "OLE1-LEAK", 4, null, null, ""),
            new Mark(Mark.Kind.OK, "", 5, null, null, "fine"));
  }

  @Test
  void marksStackOnOneLineOfCode() {
    AnnotatedSource source = parse("// BUG: OLE1-LEAK\n// BUG: OLE1-OVERWRITE\na();\n");

    assertThat(source.marks()).extracting(Mark::line).containsExactly(3, 3);
  }

  @Test
  void aBugCanGiveWordsAndRange() {
    Mark both = parse("a(); // BUG: OLE1-LEAK \"not released\" @12:9-12:24").marks().get(0);
    Mark range = parse("a(); // BUG: OLE1-LEAK @1:2-3:4").marks().get(0);

    assertThat(both.message()).isEqualTo("not released");
    assertThat(both.range()).isEqualTo(new SourceRange("", 12, 9, 12, 24));
    assertThat(range.message()).isNull();
    assertThat(range.range()).isEqualTo(new SourceRange("", 1, 2, 3, 4));
  }

  @Test
  void stepsKnownErrorsAndOptionsAreRead() {
    AnnotatedSource source =
        parse(
            """
            // TEST-OPTIONS: --exceptions all
            a(); // STEP: OLE1-LEAK#2 acquired here
            b(); // FP: OLE1-LEAK #12 loses sight of the map
            c(); // FN: OLE1-LEAK needs the heap
            // SUPPRESSED: OLE1-LEAK
            d();
            """);

    assertThat(source.options()).containsExactly("--exceptions", "all");
    assertThat(source.steps()).containsExactly(new Mark.Step("OLE1-LEAK", 2, 2, "acquired here"));
    assertThat(source.marks())
        .extracting(Mark::kind)
        .containsExactly(Mark.Kind.FP, Mark.Kind.FN, Mark.Kind.SUPPRESSED);
    assertThat(source.marks().get(0).reason()).isEqualTo("#12 loses sight of the map");
    assertThat(source.count(Mark.Kind.FN)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a(); // BUG OLE1-LEAK",
        "a(); // BUG: leak",
        "a(); // BUG: OLE1-LEAK not quoted",
        "a(); // BUG: OLE1-LEAK @1:2",
        "a(); // OK:",
        "a(); // FP: OLE1-LEAK",
        "a(); // FN: because",
        "a(); // STEP: OLE1-LEAK acquired",
        "// TEST-OPTIONS:",
        "// OK: at the end of the file"
      })
  void malformedMarksAreErrorsThatNameTheirPlace(String line) {
    assertThatThrownBy(() -> parse("x();\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A.java:2: ");
  }

  @Test
  void ordinaryCommentsAreNoMarks() {
    assertThat(parse("// it is OK here\n// a BUG: no\n// OKAY\na(); // FNORD\n").marks()).isEmpty();
  }
}
