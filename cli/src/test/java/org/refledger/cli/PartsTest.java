package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.host.GitCheckout;
import org.refledger.reporting.GitFacts;
import org.refledger.reporting.MarkdownText;
import org.refledger.source.NearestName;

class PartsTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ALWAYS, NO_COLOR, 1, false, true",
    "NEVER, FORCE_COLOR, 1, true, false",
    "AUTO, NO_COLOR, 1, true, false",
    "AUTO, NO_COLOR, '', true, true",
    "AUTO, FORCE_COLOR, 1, false, true",
    "AUTO, FORCE_COLOR, 0, true, false",
    "AUTO, CLICOLOR, 0, true, false",
    "AUTO, CLICOLOR, 1, false, false",
    "AUTO, TERM, dumb, true, false",
    "AUTO, OTHER, 1, true, true",
    "AUTO, OTHER, 1, false, false"
  })
  void colourHasAnOrderOfPrecedence(
      ColourWish wish, String name, String value, boolean terminal, boolean colour) {
    assertThat(wish.holds(Map.of(name, value), terminal)).isEqualTo(colour);
  }

  @Test
  void noColourWinsOverForcedColour() {
    assertThat(ColourWish.AUTO.holds(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), true)).isFalse();
    assertThat(ColourWish.AUTO.holds(Map.of("CLICOLOR", "0", "FORCE_COLOR", "1"), false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sarfi, sarif",
    "SARIF, sarif",
    "--formt, --format",
    "OLE1-LAEK, OLE1-LEAK",
    "LEAK, OLE1-LEAK",
    "ole2a, OLE2A-RELEASE-IN"
  })
  void theNearestNameIsFound(String wrong, String meant) {
    assertThat(NearestName.of(wrong, List.of("sarif", "--format", "OLE1-LEAK", "OLE2A-RELEASE-IN")))
        .contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"xml", "x", "junit"})
  void whatIsNotNearIsNotGuessed(String wrong) {
    assertThat(NearestName.of(wrong, List.of("sarif", "json", "github"))).isEmpty();
  }

  @Test
  void pagesAreFilledAndCodeIsNot() {
    String page =
        """
        ## Why *it* matters
        A **long** paragraph with `code words` and a
        [link](https://example.org/a) that is filled.
        * one item that is longer than the line is
          and goes on
        * two

        1. first
        ```java
        int   x; // as it is, however long the line may be

        int   y;
        ```
        | a | b |
        |---|---|
        """;
    assertThat(MarkdownText.render(page, 34, false))
        .isEqualTo(
            """
            Why it matters
            --------------
            A long paragraph with `code words`
            and a link (https://example.org/a)
            that is filled.
            * one item that is longer than the
              line is and goes on
            * two

            1. first

                int   x; // as it is, however long the line may be

                int   y;

            | a | b |
            |---|---|
            """);
  }

  @Test
  void colouredPagesBreakWhereThePlainOnesDo() {
    String page =
        "# Title\nSome `code words` in **bold** and *soft* text that goes on for more than a line.\n";
    String coloured = MarkdownText.render(page, 40, true);
    assertThat(coloured)
        .contains(
            "\u001b[1mTitle\u001b[0m", "\u001b[36mcode words\u001b[0m", "\u001b[3msoft\u001b[0m");
    assertThat(coloured.lines().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").length()))
        .allMatch(length -> length <= 40);
  }

  @Test
  void starsInWordsAreNoEmphasis() {
    assertThat(MarkdownText.render("Give back `IFoo **ppv`, a*b*c and 2 * 3.\n", 80, false))
        .isEqualTo("Give back `IFoo **ppv`, a*b*c and 2 * 3.\n");
  }

  @Test
  void aCheckoutTellsItsCommitBranchAndRemote() throws IOException {
    write(".git/HEAD", "ref: refs/heads/feature/x\n");
    write(".git/refs/heads/feature/x", COMMIT + "\n");
    write(
        ".git/config",
        "[remote \"fork\"]\n\turl = git@host:fork\n[remote \"origin\"]\n\turl = https://host/repo.git\n");
    assertThat(GitCheckout.read(folder))
        .isEqualTo(new GitFacts(COMMIT, "feature/x", "https://host/repo.git"));
  }

  @Test
  void packedBranchesAndDetachedHeadsAreRead() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
    write(".git/packed-refs", "# pack-refs with: peeled\n" + COMMIT + " refs/heads/main\n");
    assertThat(GitCheckout.read(folder)).isEqualTo(new GitFacts(COMMIT, "main", null));
    write(".git/HEAD", COMMIT + "\n");
    assertThat(GitCheckout.read(folder)).isEqualTo(new GitFacts(COMMIT, null, null));
  }

  @Test
  void aWorktreeIsReadThroughItsLink() throws IOException {
    write("repo/.git/worktrees/w/HEAD", "ref: refs/heads/w\n");
    write("repo/.git/worktrees/w/commondir", "../..\n");
    write("repo/.git/refs/heads/w", COMMIT + "\n");
    write("repo/.git/config", "[remote \"up\"]\n  url=ssh://host/x\n");
    write("w/.git", "gitdir: ../repo/.git/worktrees/w\n");
    assertThat(GitCheckout.read(folder.resolve("w")))
        .isEqualTo(new GitFacts(COMMIT, "w", "ssh://host/x"));
  }

  @Test
  void aBrokenCheckoutTellsNothing() throws IOException {
    write(".git/config", "");
    assertThat(GitCheckout.read(folder)).isNull();
    write(".git/HEAD", "ref: refs/heads/../../../outside\n");
    write("outside", COMMIT + "\n");
    assertThat(GitCheckout.read(folder)).isEqualTo(new GitFacts(null, "../../../outside", null));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
