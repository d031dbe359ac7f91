package org.refledger.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.source.SourceRange;

final class SourceTextsTest {

  @TempDir Path parent;

  @Test
  void files_outside_of_the_root_are_absent() throws IOException {
    Files.writeString(parent.resolve("secret.txt"), "secret");
    Path root = Files.createDirectory(parent.resolve("root"));
    SourceTexts sources = new SourceTexts(root);
    assertThat(sources.text("../secret.txt")).isEmpty();
    assertThat(sources.text(parent.resolve("secret.txt").toString())).isEmpty();
    assertThat(sources.text("")).isEmpty();
    assertThat(sources.text("bad\u0000name")).isEmpty();
  }

  @Test
  void every_kind_of_line_end_ends_a_line() throws IOException {
    Files.writeString(parent.resolve("a"), "1\r\n2\r3\n4");
    SourceTexts sources = new SourceTexts(parent);
    assertThat(sources.line("a", 3)).contains("3");
    assertThat(sources.line("a", 4)).contains("4");
    assertThat(sources.line("a", 5)).isEmpty();
    assertThat(sources.line("a", 0)).isEmpty();
  }

  @Test
  void a_place_without_columns_becomes_the_line_without_its_indentation() throws IOException {
    Files.writeString(parent.resolve("a"), "  text  \n");
    assertThat(new SourceTexts(parent).onOneLine(SourceRange.ofLine("a", 1)))
        .isEqualTo(new SourceRange("a", 1, 3, 1, 7));
  }

  @Test
  void a_link_is_followed_to_the_path_that_the_repository_knows() throws IOException {
    Files.createDirectories(parent.resolve("real"));
    Files.writeString(parent.resolve("real/A.java"), "");
    Files.createSymbolicLink(parent.resolve("link"), parent.resolve("real"));
    SourceTexts sources = new SourceTexts(parent);
    assertThat(sources.realPath("link/A.java")).isEqualTo("real/A.java");
    assertThat(sources.realPath("gone/A.java")).isEqualTo("gone/A.java");
  }
}
