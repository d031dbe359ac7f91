package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

class OtherCommandsTest {
  @TempDir Path folder;
  private CommandLineRun cli;

  @BeforeEach
  void start() {
    cli = new CommandLineRun(folder);
  }

  @Test
  void theVersionIsToldBothWays() {
    assertThat(cli.run("--version")).isZero();
    assertThat(cli.out()).isEqualTo("refledger 1.2.3\n");
    assertThat(cli.run("version")).isZero();
    assertThat(cli.out()).contains("refledger 1.2.3 (Java " + Runtime.version() + ")\n");
  }

  @Test
  void helpNamesAllCommands() {
    assertThat(cli.run("--help")).isZero();
    assertThat(cli.out())
        .contains(
            "check",
            "explain",
            "rules",
            "contracts",
            "completion",
            "version",
            "Without a command, check is meant");
  }

  @Test
  void helpOfCheckHasGroupsAndExitCodes() {
    assertThat(cli.run("check", "--help")).isZero();
    assertThat(cli.out())
        .contains(
            "What is analysed:\n",
            "Rules and contracts:\n",
            "Output:\n",
            "Engine:\n",
            "Exit codes: 0 nothing at or above");
  }

  @Test
  void aRulePageIsReadableInATerminal() {
    assertThat(cli.run("explain", "ole1-leak")).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            OLE1-LEAK: Owned reference is never released
            --------------------------------------------

            Severity warning, precision high, CWE-772, stable since 0.1.

            What it detects
            ---------------
            A `reference` leaks.

            In this folder
            --------------
            On (default), severity warning (default).
            """);
  }

  @Test
  void settingsOfARuleAreShownWithWhereTheyWereMade() {
    cli.file(
        "refledger.toml",
        "ignore = ['OLE1-OVER']\nextend-select = ['OLE2A-RELEASE-IN']\n[severity]\nOLE1 = 'error'\n");
    cli.run("explain", "OLE1-OVER-RELEASE");
    assertThat(cli.out())
        .endsWith(
            "Off (refledger.toml:1:1: ignore), severity error (refledger.toml:3:1: severity).\n");
    cli.run("rules", "--all");
    assertThat(cli.out().lines().map(line -> line.replaceAll(" {2,}", "|")).toList())
        .contains(
            "OLE1-LEAK|error|high|stable|yes|default|Owned reference is never released",
            "OLE1-OVER-RELEASE|error|high|stable|no|refledger.toml:1:1: ignore|Reference released more often than owned",
            "OLE2A-RELEASE-IN|warning|high|preview|yes|refledger.toml:2:1: extend-select|Borrowed parameter is released");
    cli.run("rules", "--all", "--isolated", "--set", "select=OLE1-LEAK");
    assertThat(cli.out()).contains("not in --set: select", "on trial: --select OLE2A-RELEASE-IN");
    cli.run("rules", "--all", "--isolated", "--set", "preview=true");
    assertThat(cli.out()).contains("--set: preview");
  }

  @Test
  void theBeginningOfIdsExplainsAllOfThem() {
    assertThat(cli.run("explain", "OLE1")).isZero();
    assertThat(cli.out()).contains("OLE1-LEAK: ", "OLE1-OVER-RELEASE: ").doesNotContain("OLE2A");
  }

  @Test
  void aRulePageIsAvailableAsMarkdown() {
    cli.run("explain", "OLE1-LEAK", "--format", "md");
    assertThat(cli.out())
        .isEqualTo(
            """
            # OLE1-LEAK: Owned reference is never released

            Severity warning, precision high, CWE-772, stable since 0.1.

            ## What it detects
            A `reference` leaks.
            """);
  }

  @Test
  void rulesAreAvailableAsJson() throws IOException {
    cli.run("explain", "OLE1", "--format", "json");
    JsonNode rules = new ObjectMapper().readTree(cli.out());
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).path("id").textValue()).isEqualTo("OLE1-LEAK");
    assertThat(rules.get(0).path("precision").textValue()).isEqualTo("high");
    assertThat(rules.get(0).path("cwe").get(0).textValue()).isEqualTo("CWE-772");
    assertThat(rules.get(0).path("page").textValue()).startsWith("## What it detects");
    assertThat(rules.get(0).has("securitySeverity")).isFalse();
  }

  @Test
  void theTableOfRulesShowsThoseThatAreOn() {
    assertThat(cli.run("rules")).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            ID                 SEVERITY  PRECISION  STATUS  ON   WHY      WHAT
            OLE1-LEAK          warning   high       stable  yes  default  Owned reference is never released
            OLE1-OVER-RELEASE  warning   high       stable  yes  default  Reference released more often than owned
            """);
  }

  @Test
  void allRulesAreListedOnRequestWithTheWayToTurnThemOn() {
    assertThat(cli.run("rules", "--all")).isZero();
    assertThat(cli.out())
        .contains(
            "OLE2A-RELEASE-IN   warning   high       preview  no   on trial: --select OLE2A-RELEASE-IN");
  }

  @Test
  void completionKnowsCommandsOptionsAndValues() {
    assertThat(cli.run("completion", "bash")).isZero();
    assertThat(cli.out())
        .startsWith("#!/usr/bin/env bash\n")
        .contains(
            "complete -F _complete_refledger",
            "explain",
            "--sarif-category",
            "\"declared\" \"likely\" \"all\"");
  }

  @Test
  void zshReadsTheScriptOfBash() {
    assertThat(cli.run("completion", "zsh")).isZero();
    assertThat(cli.out()).startsWith("autoload -U +X bashcompinit && bashcompinit\n");
  }

  @Test
  void familiesOfContractsAreCounted() {
    assertThat(cli.run("contracts", "list")).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            FAMILY  PARTS  TYPES
            jdk     1      1
            netty   1      2
            2 families, 3 types.
            """);
  }

  @Test
  void goodContractsPass() {
    cli.file("my/Pool.java", "interface Pool {}");
    cli.product.stubNotifications =
        List.of(
            new Notification(
                Notification.Kind.INPUT_REJECTED,
                SourceRange.ofLine("netty/X.java", 1),
                "Not ours."));
    assertThat(cli.run("contracts", "check", "my/Pool.java")).isZero();
    assertThat(cli.out()).isEqualTo("No problems in 1 file.\n");
  }

  @Test
  void badContractsAreToldWithTheirPlace() {
    cli.file("my/Pool.java", "interface Pool {}");
    cli.product.stubNotifications =
        List.of(
            new Notification(
                Notification.Kind.INPUT_REJECTED,
                new SourceRange("my/Pool.java", 3, 5, 3, 9),
                "@Onwed is no annotation of ours."));
    assertThat(cli.run("contracts", "check", "my")).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("my/Pool.java:3:5: @Onwed is no annotation of ours.\n");
  }

  @Test
  void theShippedPartsFitTogether() {
    ShippedProduct product = new ShippedProduct();
    assertThat(product.rules())
        .extracting(rule -> rule.metadata().id())
        .contains("OLE1-LEAK")
        .isSorted();
    assertThat(product.reporters())
        .extracting(reporter -> reporter.format())
        .contains("concise", "github", "json", "pretty", "sarif");
    assertThat(product.shippedContracts())
        .extracting(stub -> stub.name())
        .contains("netty/buffer/ByteBuf.java");
  }

  @Test
  void theBuildWroteTheVersion() {
    assertThat(ToolVersion.load().number()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(ToolVersion.load().issues()).isEqualTo("https://refledger.org/issues");
  }
}
