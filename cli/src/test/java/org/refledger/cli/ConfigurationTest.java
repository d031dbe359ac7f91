package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;

class ConfigurationTest {
  @TempDir Path folder;
  private CommandLineRun cli;

  @BeforeEach
  void oneSource() {
    cli = new CommandLineRun(folder);
    cli.file("A.java", "class A {}");
    cli.file(".git/HEAD", "ref: refs/heads/main\n");
  }

  @Test
  void settingsHoldAndOptionsWinOverThem() {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 1));
    cli.file(
        "refledger.toml", "fail-on = 'error'\nselect = ['OLE1-LEAK']\nmin-precision = 'high'\n");
    assertThat(cli.run("check")).isZero();
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK");
    assertThat(cli.run("check", "--fail-on", "warning")).isEqualTo(1);
    assertThat(cli.run("check", "--isolated")).isEqualTo(1);
    cli.product.findings = List.of(FakeProduct.trusted(Confidence.MEDIUM, 1));
    assertThat(cli.run("check", "--fail-on", "warning")).isZero();
  }

  @Test
  void severitiesCanBeSetAndRulesLeftOutInSomePaths() {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 1));
    cli.file("refledger.toml", "fail-on = 'error'\n[severity]\nOLE1-LEAK = 'error'\n");
    assertThat(cli.run("check")).isEqualTo(1);
    cli.file("refledger.toml", "[[per-path]]\npaths = ['A.java']\nignore = ['OLE1']\n");
    assertThat(cli.run("check")).isZero();
    cli.file("refledger.toml", "[[per-path]]\npaths = ['src/**']\nignore = ['OLE1']\n");
    assertThat(cli.run("check")).isEqualTo(1);
  }

  @Test
  void theFileNearestToTheSourcesHoldsUpToTheCheckout() {
    cli.file("project/sub/B.java", "class B {}");
    cli.file("project/refledger.toml", "fail-on = 'never'\n");
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 1));
    assertThat(cli.run("check", "project/sub")).isZero();
    assertThat(cli.run("check", ".")).isEqualTo(1);
    assertThat(cli.run("check", "--config", "project/refledger.toml")).isZero();
  }

  @Test
  void whatIsWrongInASettingIsToldBeforeTheAnalysis() {
    cli.file("refledger.toml", "\nselect = ['OLE1-LAEK']\n");
    assertThat(cli.run("check")).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo(
            "refledger: refledger.toml:2:1: select: there is no rule 'OLE1-LAEK'. Did you mean OLE1-LEAK? See refledger rules --all.\n");
    assertThat(cli.product.requests).isEmpty();
    assertThat(cli.run("config", "validate")).isEqualTo(2);
    assertThat(cli.run("check", "--config", "gone.toml")).isEqualTo(2);
    assertThat(cli.err()).endsWith("refledger: There is no file gone.toml.\n");
  }

  @Test
  void definitionsAreNamedRelativeToTheFile() {
    cli.file("refledger.toml", "idl = ['sdk']\ninclude-path = ['more']\n");
    cli.file("sdk/a.idl", "");
    cli.file("more/b.idl", "");
    cli.run("check", ".");
    assertThat(cli.product.requests.get(0).definitions().files())
        .containsExactly(folder.resolve("sdk/a.idl"));
    assertThat(cli.product.requests.get(0).definitions().includePath())
        .containsExactly(folder.resolve("more"), folder.resolve("sdk"));
  }

  @Test
  void settingsAreShownWithTheirOrigin() {
    cli.file("refledger.toml", "strict = true\nbaseline = 'known.jsonl'\n");
    assertThat(cli.run("config", "show")).isZero();
    assertThat(cli.out())
        .contains(
            "strict = true  # refledger.toml:1:1\n",
            "baseline = \"known.jsonl\"  # refledger.toml:2:1\n",
            "fail-on = \"warning\"  # default\n",
            "# sarif.category = \"\"  # default\n");
  }

  @Test
  void aFileToBeginWithIsWrittenOnceAndIsRight() throws IOException {
    assertThat(cli.run("config", "init")).isZero();
    assertThat(Files.readString(folder.resolve("refledger.toml")))
        .contains("# which exceptions count\n# exceptions = \"likely\"\n");
    assertThat(cli.run("config", "validate")).isZero();
    assertThat(cli.run("config", "init")).isEqualTo(2);
    assertThat(cli.err()).contains("There is a refledger.toml here already.");
  }

  @Test
  void knownFindingsDoNotFailTheRun() throws IOException {
    Finding known = FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 1);
    cli.product.findings = List.of(known);
    assertThat(cli.run("baseline", "create")).isZero();
    Path file = folder.resolve("refledger-baseline.jsonl");
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\"rule\":\"OLE1-LEAK\",\"path\":\"A.java\",\"member\":\"A.m()\",\"message\":\"'x' is never released.\",\"fp\":\"00\"}\n");
    assertThat(cli.run("check")).isZero();
    assertThat(cli.product.contexts.get(0).baseline().known()).containsExactly(known);
    assertThat(cli.run("check", "--no-baseline")).isEqualTo(1);
    cli.product.findings =
        List.of(known, FakeProduct.finding("OLE1-OVER-RELEASE", Severity.ERROR, 2));
    assertThat(cli.run("check")).isEqualTo(1);
    assertThat(cli.run("baseline", "update")).isZero();
    assertThat(cli.out())
        .endsWith("refledger-baseline.jsonl has 2 findings now: 1 added, 0 removed.\n");
    cli.product.findings = List.of();
    assertThat(cli.run("baseline", "prune")).isZero();
    assertThat(cli.out())
        .endsWith("refledger-baseline.jsonl has 0 findings now: 0 added, 2 removed.\n");
  }

  @Test
  void aBaselineThatCannotBeUsedIsToldOfBeforeTheAnalysis() {
    assertThat(cli.run("check", "--baseline", "known.jsonl")).isEqualTo(2);
    assertThat(cli.err())
        .contains("There is no baseline known.jsonl. Make it with refledger baseline create.");
    cli.file("known.jsonl", "<<<<<<< HEAD\n");
    assertThat(cli.run("check", "--baseline", "known.jsonl")).isEqualTo(2);
    assertThat(cli.err()).contains("known.jsonl:1: not a JSON object.");
    assertThat(cli.run("baseline", "creat")).isEqualTo(2);
    assertThat(cli.err())
        .contains("'creat' is none of create, update, prune, show. Did you mean create?");
    assertThat(cli.run("baseline", "create", "--baseline", "known.jsonl")).isEqualTo(2);
    assertThat(cli.product.requests).isEmpty();
  }

  @Test
  void aRevisionNeedsACheckoutThatKnowsIt() {
    assertThat(cli.run("check", "--changed-since", "no-such-branch")).isEqualTo(2);
    assertThat(cli.err()).contains("--changed-since: git knows no revision 'no-such-branch'.");
  }

  @Test
  void aSettingOnTheCommandLineWinsOverTheFileAndLosesToItsOption() {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 1));
    cli.file("refledger.toml", "fail-on = 'error'\n");
    assertThat(cli.run("check")).isZero();
    assertThat(cli.run("check", "--set", "fail-on=warning")).isEqualTo(1);
    assertThat(cli.run("check", "--set", "fail-on='note'", "--fail-on", "never")).isZero();
    assertThat(cli.run("check", "--set", "severity.OLE1-LEAK=error")).isEqualTo(1);
    assertThat(cli.run("check", "--set", "select=OLE1-LEAK, OLE2A-RELEASE-IN")).isZero();
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE2A-RELEASE-IN");
    assertThat(cli.run("config", "show", "--set", "max-new=3", "--set", "strict=true")).isZero();
    assertThat(cli.out()).contains("max-new = 3  # --set\n", "strict = true  # --set\n");
  }

  @Test
  void aSettingThatIsWrongOnTheCommandLineIsToldWithTheNearestName() {
    assertThat(cli.run("check", "--set", "fail-no=error")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "fail-on=eror")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "severity.OLE1-LEAK=eror")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "max-new=many")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "max-new=-1")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "strict")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "extends=a.toml")).isEqualTo(2);
    assertThat(cli.run("check", "--set", "severity.OLE1-LAEK=error")).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo(
            """
            refledger: --set: there is no setting 'fail-no'. Did you mean fail-on?
            refledger: --set: fail-on: 'eror' is none of error, warning, note, never. Did you mean error?
            refledger: --set: severity of OLE1-LEAK: 'eror' is none of error, warning, note. Did you mean error?
            refledger: --set: max-new wants a number.
            refledger: --set: max-new wants a number from 0 to 2147483647.
            refledger: --set wants KEY=VALUE, such as fail-on=error, not 'strict'.
            refledger: --set: a file extends another; name it with --config.
            refledger: --set: severity: there is no rule 'OLE1-LAEK'. Did you mean OLE1-LEAK? See refledger rules --all.
            """);
  }

  @Test
  void someNewFindingsCanBeAllowed() {
    cli.product.findings =
        List.of(
            FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 1),
            FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 2),
            FakeProduct.finding("OLE1-LEAK", Severity.NOTE, 3));
    assertThat(cli.run("check", "--max-new", "1")).isEqualTo(1);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.run("check", "--max-new", "2")).isZero();
    assertThat(cli.err()).isEqualTo("refledger: 2 new findings; max-new allows 2.\n");
    cli.file("refledger.toml", "max-new = 2\n");
    assertThat(cli.run("check", "-q")).isZero();
    assertThat(cli.run("check", "--max-new", "-1")).isEqualTo(2);
  }

  @Test
  void staleEntriesOfTheBaselineFailAStrictRun() {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 1));
    assertThat(cli.run("baseline", "create")).isZero();
    assertThat(cli.run("check", "--strict-baseline")).isZero();
    cli.product.findings = List.of();
    assertThat(cli.run("check")).isZero();
    assertThat(cli.run("check", "--strict-baseline")).isEqualTo(1);
    assertThat(cli.err())
        .isEqualTo(
            "refledger: 1 entry of the baseline no longer occurs and --strict-baseline was given. Remove what is gone with refledger baseline prune.\n");
    assertThat(cli.run("check", "--set", "strict-baseline=true")).isEqualTo(1);
    assertThat(cli.run("check", "--no-baseline", "--strict-baseline")).isZero();
  }
}
