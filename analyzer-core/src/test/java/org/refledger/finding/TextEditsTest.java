package org.refledger.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.finding.Fix.Edit;
import org.refledger.source.SourceRange;

class TextEditsTest {
  private static Edit edit(int line, int column, int endLine, int endColumn, String text) {
    return new Edit(new SourceRange("A.java", line, column, endLine, endColumn), text);
  }

  @Test
  void regionsAreReplacedWhateverTheOrderTheyAreGivenIn() {
    String edited =
        new TextEdits("one\ntwo\nthree\n")
            .apply(List.of(edit(3, 1, 4, 1, ""), edit(1, 2, 1, 4, "ld"), edit(2, 1, 2, 1, "> ")));
    assertThat(edited).isEqualTo("old\n> two\n");
  }

  @Test
  void linesEndWithAnyOfTheThreeLineEnds() {
    String edited =
        new TextEdits("a\r\nb\rc\nd").apply(List.of(edit(2, 1, 2, 2, "B"), edit(4, 2, 4, 2, "!")));
    assertThat(edited).isEqualTo("a\r\nB\rc\nd!");
  }

  @Test
  void insertionsAtOnePlaceFollowEachOtherAsGiven() {
    String edited =
        new TextEdits("x").apply(List.of(edit(1, 1, 1, 1, "first "), edit(1, 1, 1, 1, "then ")));
    assertThat(edited).isEqualTo("first then x");
  }

  @Test
  void whatLiesBehindTheTextIsItsEnd() {
    assertThat(new TextEdits("ab").apply(List.of(edit(1, 2, 9, 1, "")))).isEqualTo("a");
  }

  @Test
  void editsThatOverlapAreRefused() {
    assertThatThrownBy(
            () ->
                new TextEdits("abcdef")
                    .apply(List.of(edit(1, 1, 1, 4, "x"), edit(1, 3, 1, 5, "y"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fixesOverlapWhenOneEditsInsideOfWhatTheOtherReplaces() {
    Fix whole = new Fix("Wrap", List.of(edit(2, 1, 5, 3, "try")), true);
    Fix inside = new Fix("Insert", List.of(edit(3, 5, 3, 5, "x();")), true);
    Fix behind = new Fix("Insert", List.of(edit(5, 3, 5, 3, "x();")), true);
    assertThat(whole.overlaps(inside)).isTrue();
    assertThat(inside.overlaps(whole)).isTrue();
    assertThat(whole.overlaps(behind)).isFalse();
    assertThat(whole.overlaps(whole)).isTrue();
    assertThat(inside.overlaps(inside)).as("two insertions at one place").isFalse();
  }
}
