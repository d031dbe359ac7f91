package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  @TempDir Path folder;

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsMadeOrReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("a.txt");
    write(file, "a longer text");
    write(file, "short");
    assertThat(file).hasContent("short");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void whatFailsInTheMiddleLeavesTheOlderFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "older");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(file).hasContent("older");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void whatAnInterruptedRunLeftBesideIsReplaced() throws IOException {
    Files.writeString(folder.resolve(".a.txt.refledger-part"), "half of a rep");
    write(folder.resolve("a.txt"), "all of it");
    assertThat(folder.resolve("a.txt")).hasContent("all of it");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksStayLinksAndPermissionsStay() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "older");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
    write(link, "newer");
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("newer");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void devicesAreWrittenDirectly() throws IOException {
    write(Path.of("/dev/null"), "text");
    assertThat(Path.of("/dev/null")).exists();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
