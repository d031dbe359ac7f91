package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;

/** What {@code docs/acceptance.md} promises, on the samples with the shipped rules. */
class AcceptanceTest {
  private static final Path SAMPLES = Path.of("../testdata/samples/src/app/net");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void copySamples() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("src/app/net").resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private int run(String... arguments) {
    out.reset();
    Session session =
        new Session(
            folder,
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            new Session.Terminal(false, false, 0),
            Map.of(),
            2);
    return new RefLedger(new ShippedProduct(), session, ToolVersion.load()).run(arguments);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    assertThat(run("check", "--jobs", "1", "--format", "sarif")).isEqualTo(1);
    String one = out.toString(StandardCharsets.UTF_8);
    assertThat(run("check", "--jobs", "16", "--format", "sarif")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(one);
  }

  @Test
  void aBlankLineChangesNothingButLineNumbers() throws IOException {
    run("check", "--format", "concise");
    String before = out.toString(StandardCharsets.UTF_8);
    assertThat(run("baseline", "create")).isZero();
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "\n" + Files.readString(file));
      }
    }
    assertThat(run("check", "--strict-baseline")).isZero();
    run("check", "--no-baseline", "--format", "concise");
    assertThat(withoutNumbers(out.toString(StandardCharsets.UTF_8)))
        .isEqualTo(withoutNumbers(before))
        .isNotBlank();
  }

  private static String withoutNumbers(String report) {
    return report.replaceAll("\\d+", "N");
  }

  @Test
  void aRenamedFileKeepsItsEntriesOfTheBaseline() throws IOException {
    assertThat(run("baseline", "create")).isZero();
    Files.move(folder.resolve("src/app/net"), folder.resolve("src/app/wire"));
    assertThat(run("check", "--strict-baseline")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("No findings in ");
  }
}
