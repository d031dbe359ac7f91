package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in {@code integrations} fits the command: its options, its reports, its exit codes. */
class IntegrationsTest {
  private static final Path BASH = Path.of("/bin/bash");
  private static final Path ROOT = Path.of("..");
  private static final Path ACTION = ROOT.resolve("integrations/github-action");

  /** The command that the action starts, which only tells how it was called. */
  private static final String COMMAND =
      """
      #!/bin/bash
      printf '%s\\n' "$@" >"$RUNNER_TEMP/arguments.txt"
      echo '::warning file=A.java,line=1::OLE1-LEAK'
      for argument; do
        case $argument in
          sarif=*) echo '{}' >"${argument#sarif=}" ;;
          pretty=*) printf 'all of it\\n::error::a line of a source\\n' >"${argument#pretty=}" ;;
        esac
      done
      exit ${CODE:-0}
      """;

  @TempDir Path folder;

  private record Outcome(int code, List<String> log, List<String> arguments, String output) {}

  private Outcome action(Map<String, String> inputs) throws Exception {
    assumeTrue(Files.isExecutable(BASH), "no shell here");
    Path home = Files.createDirectories(folder.resolve("an action"));
    Path command = Files.writeString(home.resolve("refledger"), COMMAND);
    assertThat(command.toFile().setExecutable(true)).isTrue();
    Path script = home.resolve("integrations/github-action/check.sh");
    Files.createDirectories(script.getParent());
    Files.copy(ACTION.resolve("check.sh"), script);
    Path temporary = Files.createDirectories(folder.resolve("runner temp"));
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(BASH.toString(), script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(inputs);
    builder.environment().put("RUNNER_TEMP", temporary.toString());
    builder.environment().put("GITHUB_OUTPUT", folder.resolve("output.txt").toString());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readAllLines(log),
        Files.readAllLines(temporary.resolve("arguments.txt")),
        Files.readString(folder.resolve("output.txt")));
  }

  @Test
  void theActionPrintsAnnotationsAndTextAndKeepsTheExitCode() throws Exception {
    Outcome outcome = action(Map.of("CODE", "1"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.log()).startsWith("::warning file=A.java,line=1::OLE1-LEAK");
    assertThat(outcome.log()).contains("::group::RefLedger", "all of it", "::endgroup::");
    assertThat(outcome.output())
        .isEqualTo("sarif=" + folder.resolve("runner temp/refledger/refledger.sarif") + "\n");
    assertThat(outcome.arguments()).startsWith("check", "--format", "github").endsWith(".");
  }

  @Test
  void whatLooksLikeACommandOfGitHubInASourceIsNone() throws Exception {
    List<String> log = action(Map.of()).log();

    int stopped = log.indexOf("::error::a line of a source") - 2;
    assertThat(log.get(stopped)).startsWith("::stop-commands::");
    String token = log.get(stopped).substring("::stop-commands::".length());
    assertThat(token).hasSize(32);
    assertThat(log).contains("::" + token + "::");
  }

  @Test
  void inputsBecomeOptionsAndPaths() throws Exception {
    Outcome outcome =
        action(
            Map.of(
                "PATHS", "one two",
                "ARGUMENTS", "--strict --select OLE1",
                "FAIL_ON", "error",
                "CHANGED_SINCE", "origin/main",
                "CATEGORY", "java; echo"));

    assertThat(outcome.arguments())
        .containsSubsequence("--sarif-category", "java; echo")
        .containsSubsequence("--strict", "--select", "OLE1")
        .containsSubsequence("--fail-on", "error")
        .containsSubsequence("--changed-since", "origin/main")
        .endsWith("one", "two");
  }

  @Test
  void everyInputOfTheActionIsDeclaredAndReachesTheScript() throws IOException {
    String action = Files.readString(ACTION.resolve("action.yml"));
    String script = Files.readString(ACTION.resolve("check.sh"));
    String declared = action.substring(action.indexOf("inputs:"), action.indexOf("outputs:"));
    for (String used : all("inputs\\.([a-z-]+)", action)) {
      assertThat(declared).contains("\n  " + used + ":\n");
    }
    for (String variable : all("\n        ([A-Z_]+): \\$\\{\\{", action)) {
      assertThat(script).contains("${" + variable + ":-");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".pre-commit-hooks.yaml",
        "integrations/github-action/check.sh",
        "integrations/mega-linter-plugin-refledger/refledger.megalinter-descriptor.yml",
        "integrations/vscode/tasks.json",
        "integrations/README.md"
      })
  void everyOptionThatIsUsedExists(String file) throws IOException {
    CommandLineRun cli = new CommandLineRun(folder);
    assertThat(cli.run("check", "--help")).isZero();
    Set<String> options = all("(--[a-z][a-z-]+)", cli.out());
    Set<String> used = all("(?<![\\w-])(--[a-z][a-z-]+)", Files.readString(ROOT.resolve(file)));
    assertThat(used).isNotEmpty();
    assertThat(options).containsAll(used);
  }

  @Test
  void theFormatsThatOtherToolsReadExist() throws IOException {
    Set<String> formats =
        all(
            "--(?:report|format)[= \"]+([a-z]+)",
            Files.readString(ROOT.resolve("integrations/README.md")));
    assertThat(formats).contains("gitlab", "junit");
    CommandLineRun cli = new CommandLineRun(folder);
    cli.run("check", "--help");
    String help = cli.out().replaceAll("\\s+", " ");
    assertThat(formats)
        .allSatisfy(format -> assertThat(help).containsPattern("\\b" + format + "\\b"));
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
