package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves behind that is stopped in the middle of its work. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class InterruptedRunTest {
  @TempDir Path folder;

  @Test
  void anInterruptedRunSaysSoAndLeavesTheOlderReportAlone() throws Exception {
    Files.writeString(folder.resolve("A.java"), "class A {}");
    Path report = Files.writeString(folder.resolve("old.sarif"), "an older report");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    BlockedRun.class.getName(),
                    "check",
                    "--report",
                    "sarif=old.sarif",
                    "--report",
                    "json=new.json"))
            .directory(folder.toFile())
            .start();
    BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
    // Libraries of the test may have said something before.
    String line = err.readLine();
    while (line != null && !line.equals(BlockedRun.READY)) {
      line = err.readLine();
    }
    assertThat(line).isEqualTo(BlockedRun.READY);

    // As Ctrl-C, but a build that runs in the background has its children ignore that.
    process.toHandle().destroy(); // the process itself would close its streams

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(err.lines())
        .containsExactly(
            "refledger: interrupted before the end. What was not written yet is as it was before.");
    assertThat(process.inputReader().lines()).isEmpty();
    assertThat(report).hasContent("an older report");
    assertThat(left()).containsExactly("A.java", "old.sarif");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
