package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with a Java and a Maven that only tell how they were called. */
class LauncherTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;
  private Path home;
  private Path javaHome;

  @BeforeEach
  void aCheckoutOfItsOwn() throws IOException {
    assumeTrue(Files.isExecutable(BASH), "no shell here");
    home = Files.createDirectories(folder.resolve("check out"));
    Path launcher = Path.of("..", "refledger");
    Files.copy(launcher, home.resolve("refledger"));
    assertThat(home.resolve("refledger").toFile().setExecutable(true)).isTrue();
    javaHome = folder.resolve("a jdk");
    script(
        "a jdk/bin/java",
        "printf '%s\\n' \"$@\"; for a; do case $a in -XX:ArchiveClassesAtExit=*) echo x >\"${a#*=}\";; esac; done; exit ${CODE:-0}");
    Files.writeString(javaHome.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");
  }

  private void script(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/bash\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void built() throws IOException {
    Files.createDirectories(home.resolve("cli/target"));
    Files.writeString(home.resolve("cli/target/refledger.jar"), "");
  }

  private record Outcome(int code, String out, String err) {
    List<String> words() {
      return out.lines().toList();
    }
  }

  private Outcome run(Map<String, String> environment, String... arguments) throws IOException {
    return run(home.resolve("refledger"), environment, arguments);
  }

  private Outcome run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of(launcher.toString()));
    line.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().remove("REFLEDGER_JAVA_OPTS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void argumentsAndExitCodesPassThrough() throws IOException {
    built();
    Outcome outcome = run(Map.of("CODE", "3"), "check", "a b", "", "*.java", "--select=X");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .endsWith(
            "-jar\n"
                + home.resolve("cli/target/refledger.jar")
                + "\ncheck\na b\n\n*.java\n--select=X\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void optionsOfJavaComeFromTheEnvironmentAndWin() throws IOException {
    built();
    List<String> words = run(Map.of("REFLEDGER_JAVA_OPTS", "-Xmx4g -Dx=y"), "rules").words();
    assertThat(words).containsSubsequence("-Xss16m", "-Xmx4g", "-Dx=y", "-jar");
  }

  @Test
  void noCommandOptimisesOrCollectsWithThreads() throws IOException {
    built();
    assertThat(run(Map.of(), "--version").words())
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    assertThat(run(Map.of(), "check", ".").words())
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  @Test
  void aCollectorOfTheUsersTakesThePlaceOfOurs() throws IOException {
    built();
    assertThat(run(Map.of("REFLEDGER_JAVA_OPTS", "-XX:+UseParallelGC"), "check", ".").words())
        .contains("-XX:+UseParallelGC")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void theFirstCheckLeavesAnArchiveThatLaterRunsUse() throws IOException {
    built();
    Path archive = home.resolve("cli/target/refledger-17.0.15.jsa");
    assertThat(run(Map.of(), "--version").out()).doesNotContain("Archive");
    assertThat(run(Map.of("CODE", "1"), "check").out())
        .contains("-XX:ArchiveClassesAtExit=" + archive + ".");
    assertThat(archive).exists();
    assertThat(home.resolve("cli/target").toFile().list()).hasSize(2);
    assertThat(run(Map.of(), "--version").words()).contains("-XX:SharedArchiveFile=" + archive);
  }

  @Test
  void aRunThatFailedLeavesNoArchive() throws IOException {
    built();
    assertThat(run(Map.of("CODE", "2"), "check").code()).isEqualTo(2);
    assertThat(home.resolve("cli/target").toFile().list()).hasSize(1);
  }

  @Test
  void whatIsNotBuiltIsBuiltAndStdoutStaysClean() throws IOException {
    script("bin/mvn", "echo building \"$@\"; mkdir -p cli/target; : >cli/target/refledger.jar");
    Outcome outcome = run(Map.of("PATH", folder.resolve("bin") + ":/usr/bin:/bin"), "rules");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).doesNotContain("building").endsWith("rules\n");
    assertThat(outcome.err())
        .startsWith(
            "refledger: nothing is built yet; running mvn -q -DskipTests package (once) ...\nbuilding -q -DskipTests");
  }

  @Test
  void aBuildThatFailsIsCouldNotRun() throws IOException {
    script("bin/mvn", "exit 1");
    Outcome outcome = run(Map.of("PATH", folder.resolve("bin") + ":/usr/bin:/bin"), "rules");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).endsWith("refledger: the build failed.\n");
  }

  @Test
  void aJavaTooOldOrMissingIsToldInWords() throws IOException {
    built();
    Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Outcome old = run(Map.of(), "rules");
    assertThat(old.code()).isEqualTo(2);
    assertThat(old.err())
        .isEqualTo(
            "refledger: Java 17 or later is needed, but " + javaHome + "/bin/java is 11.0.2.\n");
    Outcome none = run(Map.of("JAVA_HOME", folder + "/none"), "rules");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .isEqualTo(
            "refledger: JAVA_HOME is " + folder + "/none, but there is no bin/java in it.\n");
  }

  @Test
  void theLauncherWorksThroughALink() throws IOException {
    built();
    Path link = Files.createSymbolicLink(folder.resolve("rl"), Path.of("check out/refledger"));
    assertThat(run(link, Map.of(), "rules").words())
        .contains(home.resolve("cli/target/refledger.jar").toString());
  }
}
