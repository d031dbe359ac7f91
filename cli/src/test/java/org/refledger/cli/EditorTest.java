package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;
import org.refledger.host.UsageException;

/** What an editor and somebody who edits ask for. */
class EditorTest {
  private static final String LEAK =
      """
      import io.netty.buffer.ByteBuf;
      class A {
        void m(ByteBuf given) {
          ByteBuf own = given.retainedSlice();
        }
      }
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Session session(String stdin, boolean terminal) {
    return new Session(
        folder,
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        StandardCharsets.UTF_8,
        new Session.Terminal(terminal, false, 0),
        Map.of(),
        2,
        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
  }

  private int run(String stdin, String... arguments) {
    out.reset();
    err.reset();
    return new RefLedger(new ShippedProduct(), session(stdin, false), ToolVersion.load())
        .run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNotSavedYetIsAnalysedInPlaceOfTheFile() throws IOException {
    Path file = Files.createDirectories(folder.resolve("src")).resolve("A.java");
    Files.writeString(file, "class A {}");
    assertThat(run(LEAK, "check", "--stdin-filename", "src/A.java", "--root", ".")).isEqualTo(1);
    assertThat(out())
        .startsWith("src/A.java:4:19: warning OLE1-LEAK")
        .contains("4 |     ByteBuf own = given.retainedSlice();");
    assertThat(Files.readString(file)).isEqualTo("class A {}");
    Files.writeString(file, LEAK);
    assertThat(run("class A {}", "check", "--stdin-filename", "src/A.java")).isZero();
  }

  @Test
  void aBaselineKnowsTheFileAndOtherFilesAreNotMissed() throws IOException {
    Files.writeString(folder.resolve("A.java"), LEAK);
    Files.writeString(folder.resolve("B.java"), LEAK.replace("class A", "class B"));
    run("", "baseline", "create");
    assertThat(run(LEAK, "check", "--stdin-filename", "A.java")).isZero();
    assertThat(out()).contains("1 in baseline.");
  }

  @Test
  void stdinIsOneFileThatExistsAndIsNotChanged() throws IOException {
    Files.writeString(folder.resolve("A.java"), LEAK);
    assertThat(run(LEAK, "check", "--stdin-filename", "A.java", ".")).isEqualTo(2);
    assertThat(err()).contains("--stdin-filename names the one file there is; . is too much.");
    assertThat(run(LEAK, "check", "--stdin-filename", "A.java", "--fix")).isEqualTo(2);
    assertThat(err()).contains("goes with neither --fix, --diff nor --add-suppressions.");
    assertThat(run(LEAK, "check", "--stdin-filename", "None.java")).isEqualTo(2);
    assertThat(err()).contains("There is no file or folder None.java.");
    assertThat(run(LEAK, "check", "--watch", "--fix")).isEqualTo(2);
    assertThat(err()).contains("--watch goes with neither");
  }

  @Test
  void aRunFollowsEachChangeAndOnlyATerminalIsCleared() {
    List<String> states = new ArrayList<>(List.of("1", "1", "1", "2", "2"));
    List<Integer> runs = new ArrayList<>();
    int[] pauses = {0};
    ExitCode code =
        new Watch(
                session("", true),
                () -> {
                  runs.add(pauses[0]);
                  return runs.size() == 1 ? ExitCode.FINDINGS : ExitCode.OK;
                },
                () -> new TreeMap<>(Map.of("A.java", states.remove(0))),
                () -> ++pauses[0] < 4)
            .run();
    assertThat(runs).containsExactly(0, 3);
    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(out()).isEqualTo("\u001b[2J\u001b[3J\u001b[H");
    assertThat(err()).isEqualTo("refledger: watching; Ctrl-C ends.\n".repeat(2));
  }

  @Test
  void settingsThatAreWrongForAMomentDoNotEndIt() {
    int[] runs = {0};
    int[] pauses = {0};
    new Watch(
            session("", false),
            () -> {
              if (runs[0]++ == 0) {
                throw new UsageException("refledger.toml:1: wrong.");
              }
              return ExitCode.OK;
            },
            () -> {
              if (pauses[0] == 0) {
                throw new UsageException("refledger.toml:1: wrong.");
              }
              return new TreeMap<>();
            },
            () -> ++pauses[0] < 3)
        .run();
    assertThat(runs[0]).isEqualTo(2);
    assertThat(err()).startsWith("refledger: refledger.toml:1: wrong.\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void theStateHasSourcesSettingsBaselineAndContracts() throws IOException {
    Files.writeString(folder.resolve("A.java"), LEAK);
    Files.createDirectories(folder.resolve("stubs"));
    Files.writeString(folder.resolve("stubs/S.java"), "class S {}");
    Files.writeString(
        folder.resolve("refledger.toml"), "contracts = [\"stubs\"]\nexclude = [\"stubs\"]\n");
    run("", "baseline", "create");
    ProjectAnalysis analysis =
        new ProjectAnalysis(
            new AnalysisOptions(), List.of(), new ShippedProduct(), session("", false));
    assertThat(
            analysis.state().keySet().stream().map(name -> Path.of(name).getFileName().toString()))
        .containsExactlyInAnyOrder(
            "A.java", "S.java", "refledger-baseline.jsonl", "refledger.toml");
  }
}
