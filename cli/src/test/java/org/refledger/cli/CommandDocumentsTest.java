package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;
import picocli.CommandLine;

/**
 * {@code docs/commands.md} has the help of every command. Run this test with {@code
 * -Drefledger.docs=write} to make it anew.
 */
class CommandDocumentsTest {
  private static final Path PAGE = Path.of("../docs/commands.md");

  private static final Path SCHEMA = Path.of("../docs/refledger.schema.json");

  @TempDir Path folder;

  @Test
  void thePageHasTheHelpOfEveryCommand() throws IOException {
    CommandLine commands =
        new RefLedger(new ShippedProduct(), new ShippedRun(folder).session(), ToolVersion.load())
            .commands(false);
    StringBuilder page =
        new StringBuilder("# Commands and options\n\nWhat `--help` prints; made by a test.\n");
    add("refledger", commands, page);
    if ("write".equals(System.getProperty("refledger.docs"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).contains("## refledger check", "## refledger contracts idl", "--fail-on");
    assertThat(Files.readString(PAGE))
        .as("make the page anew, as README.md says under Developing")
        .isEqualTo(page.toString());
  }

  @Test
  void theSchemaOfTheSettingsIsPublished() throws IOException {
    ShippedRun run = new ShippedRun(folder);
    assertThat(run.run("config", "schema")).isZero();
    if ("write".equals(System.getProperty("refledger.docs"))) {
      Files.writeString(SCHEMA, run.out());
    }
    assertThat(Files.readString(SCHEMA))
        .as("make the schema anew, as README.md says under Developing")
        .isEqualTo(run.out());
  }

  private static void add(String name, CommandLine command, StringBuilder page) {
    page.append("\n## ").append(name).append("\n\n```\n");
    command
        .getUsageMessage(CommandLine.Help.Ansi.OFF)
        .lines()
        .forEach(line -> page.append(line.stripTrailing()).append('\n'));
    page.append("```\n");
    command
        .getSubcommands()
        .forEach((subcommand, inner) -> add(name + " " + subcommand, inner, page));
  }
}
