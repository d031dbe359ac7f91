package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdlContractsCommandTest {
  @TempDir Path folder;
  private CommandLineRun cli;

  @BeforeEach
  void start() throws IOException {
    cli = new CommandLineRun(folder);
    Files.writeString(
        folder.resolve("a.idl"), "interface I { typedef long *P; void F([out] P *p); }");
    Files.writeString(folder.resolve("a.acf"), "interface I { typedef [allocate(all_nodes)] P; }");
  }

  @Test
  void theContractsOfAFileAreShownWithItsAcf() {
    assertThat(cli.run("contracts", "idl", "a.idl")).isZero();
    assertThat(cli.out())
        .startsWith("I (rpc), a.idl\n\n  void F([out] P *p)\n")
        .contains("`- *p: long * [unique]  block-out, may be null\n");
  }

  @Test
  void aFolderStandsForItsFiles() {
    assertThat(cli.run("contracts", "idl", ".", "--format", "markdown")).isZero();
    assertThat(cli.out()).contains("## I (rpc)", "| `*p` | unique | block-out | yes |");
  }

  @Test
  void jsonHasTheSameTree() throws IOException {
    cli.run("contracts", "idl", "a.idl", "--format", "json");
    JsonNode block = new ObjectMapper().readTree(cli.out()).at("/0/operations/0/blocks/0");

    assertThat(block.path("contract").textValue()).isEqualTo("caller-storage");
    assertThat(block.at("/inner/0/contract").textValue()).isEqualTo("block-out");
    assertThat(block.at("/inner/0/client/frees/with").textValue()).isEqualTo("midl_user_free");
  }

  @Test
  void importsAreFoundInTheFoldersOfTheIncludePath() throws IOException {
    Files.createDirectories(folder.resolve("sdk"));
    Files.createDirectories(folder.resolve("project"));
    Files.writeString(folder.resolve("sdk/far.idl"), "interface F { typedef long *FAR; }");
    Files.writeString(
        folder.resolve("project/c.idl"),
        "import \"far.idl\"; interface K { void G([out] FAR *p); }");

    assertThat(cli.run("contracts", "idl", "project", "-I", "sdk")).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).contains("`- *p: long *");
  }

  @Test
  void whatIsNoIdlIsRefused() {
    assertThat(cli.run("contracts", "idl", "gone.idl")).isEqualTo(2);
    assertThat(cli.err()).contains("There is no file or folder gone.idl.");
    assertThat(cli.run("contracts", "idl", "a.idl", "--format", "xml")).isEqualTo(2);
  }

  @Test
  void noticesGoToStderr() throws IOException {
    Files.writeString(folder.resolve("b.idl"), "interface J { void F([in] ODD p); }");

    assertThat(cli.run("contracts", "idl", "b.idl")).isZero();
    assertThat(cli.err()).contains("b.idl:1:1: Neither this file nor its imports declare ODD");
    assertThat(cli.out()).contains("values only: nobody owns anything");
  }
}
