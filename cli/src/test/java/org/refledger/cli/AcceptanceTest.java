package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/acceptance.md} promises, on the samples with the shipped rules. */
class AcceptanceTest {
  private static final Path SAMPLES = Path.of("../testdata/samples/src/app/net");

  @TempDir Path folder;
  private ShippedRun cli;

  @BeforeEach
  void copySamples() throws IOException {
    cli = new ShippedRun(folder);
    Files.createDirectories(folder.resolve(".git"));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("src/app/net").resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    assertThat(cli.run("check", "--jobs", "1", "--format", "sarif")).isEqualTo(1);
    String one = cli.out();
    assertThat(cli.run("check", "--jobs", "16", "--format", "sarif")).isEqualTo(1);
    assertThat(cli.out()).isEqualTo(one);
  }

  @Test
  void aBlankLineChangesNothingButLineNumbers() throws IOException {
    cli.run("check", "--format", "concise");
    String before = cli.out();
    assertThat(cli.run("baseline", "create")).isZero();
    rewrite(text -> "\n" + text);
    assertThat(cli.run("check", "--strict-baseline")).isZero();
    cli.run("check", "--no-baseline", "--format", "concise");
    assertThat(withoutNumbers(cli.out())).isEqualTo(withoutNumbers(before)).isNotBlank();
  }

  private static String withoutNumbers(String report) {
    return report.replaceAll("\\d+", "N");
  }

  @Test
  void aRenamedFileKeepsItsEntriesOfTheBaseline() throws IOException {
    assertThat(cli.run("baseline", "create")).isZero();
    Files.move(folder.resolve("src/app/net"), folder.resolve("src/app/wire"));
    assertThat(cli.run("check", "--strict-baseline")).isZero();
    assertThat(cli.out()).startsWith("No findings in ");
  }

  private void rewrite(UnaryOperator<String> change) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, change.apply(Files.readString(file)));
      }
    }
  }

  @Test
  void lineEndsOfWindowsChangeNothing() throws IOException {
    cli.run("check", "--format", "json");
    String before = cli.out();
    assertThat(cli.run("baseline", "create")).isZero();
    rewrite(text -> text.replace("\n", "\r\n"));
    cli.run("check", "--no-baseline", "--format", "json");
    assertThat(cli.out()).isEqualTo(before);
    assertThat(cli.run("check", "--strict-baseline")).isZero();
    cli.run("check", "--no-baseline");
    assertThat(cli.out()).doesNotContain("\r").contains("^");
  }

  @Test
  void settingsAndTheBaselineMayHaveLineEndsOfWindows() throws IOException {
    assertThat(cli.run("baseline", "create")).isZero();
    Path baseline = folder.resolve("refledger-baseline.jsonl");
    Files.writeString(baseline, Files.readString(baseline).replace("\n", "\r\n"));
    Files.writeString(
        folder.resolve("refledger.toml"),
        "# settings\r\nfail-on = \"note\"\r\nexclude = [\r\n  \"none/**\"\r\n]\r\n");
    assertThat(cli.run("check", "--strict-baseline")).as(cli.err()).isZero();
    assertThat(cli.out()).startsWith("No findings in ");
  }

  @Test
  void aTerminalWithoutUtf8GetsTheSameReportInAscii() {
    cli.run("check");
    String unicode = cli.out();
    ShippedRun ascii = new ShippedRun(folder, StandardCharsets.US_ASCII);
    ascii.run("check");
    assertThat(ascii.out()).doesNotContain("\uFFFD").contains("count 1 -> 0");
    assertThat(ascii.out().chars().allMatch(c -> c < 128)).isTrue();
    assertThat(unknownCharacters(ascii.out())).isEqualTo(unknownCharacters(unicode));
    assertThat(ascii.out().lines().count()).isEqualTo(unicode.lines().count());
  }

  /** What an encoder writes for a character it does not know. */
  private static long unknownCharacters(String text) {
    return text.chars().filter(c -> c == '?').count();
  }
}
