package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;

/** Where reports of {@code check} go, and what goes into them. */
class CheckReportsTest extends CheckFixture {
  @Test
  void eachFormatGoesToStdout() {
    for (String format : List.of("pretty", "concise", "json", "sarif", "github")) {
      CommandLineRun one = new CommandLineRun(folder);
      assertThat(one.run("check", "--format", format)).isZero();
      assertThat(one.out()).isEqualTo(format + " \u2192 0\n");
    }
  }

  @Test
  void machineFormatsAreUtf8WhateverTheTerminalIs() {
    cli.charset = StandardCharsets.US_ASCII;
    cli.run("check", "--format", "json");
    assertThat(((java.io.ByteArrayOutputStream) cli.stdout).toByteArray())
        .isEqualTo("json \u2192 0\n".getBytes(StandardCharsets.UTF_8));
    assertThat(context().console().unicode()).isFalse();
  }

  @Test
  void reportsGoToFilesWhoseFoldersAreMade() throws IOException {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.WARNING, 1));
    assertThat(cli.run("check", "--report", "sarif=out/deep/r.sarif", "--report=json=r.json"))
        .isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out/deep/r.sarif"))).isEqualTo("sarif \u2192 1\n");
    assertThat(Files.readString(folder.resolve("r.json"))).isEqualTo("json \u2192 1\n");
    assertThat(cli.out()).isEqualTo("pretty \u2192 1\n");
  }

  @Test
  void reportsInFilesTellNoTimeAndHaveNoColour() {
    cli.run("check", "--report", "pretty=r.txt", "--color", "always");
    assertThat(cli.product.contexts.get(0).elapsed()).isNull();
    assertThat(cli.product.contexts.get(0).console().colour()).isFalse();
    assertThat(cli.product.contexts.get(1).elapsed()).isNotNull();
    assertThat(cli.product.contexts.get(1).console().colour()).isTrue();
  }

  @Test
  void anOlderLongerReportIsReplacedAsAWhole() throws IOException {
    cli.file("r.json", "x".repeat(1000));
    cli.run("check", "--report", "json=r.json");
    assertThat(Files.readString(folder.resolve("r.json"))).isEqualTo("json \u2192 0\n");
  }

  @Test
  void aReportThatCannotBeWrittenStopsBeforeTheAnalysis() throws IOException {
    Files.createDirectories(folder.resolve("taken"));
    assertThat(cli.run("check", "--report", "sarif=taken")).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo("refledger: The report taken cannot be written (it is a folder).\n");
    assertThat(cli.run("check", "--report", "sarif=A.java/r.sarif")).isEqualTo(2);
    assertThat(cli.product.requests).isEmpty();
  }

  @Test
  void noEmptyReportIsLeftBehindWhenTheAnalysisCrashes() {
    cli.product.duringAnalysis =
        () -> {
          throw new IllegalStateException("boom");
        };
    assertThat(cli.run("check", "--report", "sarif=r.sarif")).isEqualTo(2);
    assertThat(folder.resolve("r.sarif")).doesNotExist();
  }

  @Test
  void sarifOptionsReachOnlySarif() {
    cli.run(
        "check",
        "--format",
        "sarif",
        "--report",
        "json=r.json",
        "--sarif-category",
        "java",
        "--sarif-suppressed",
        "include",
        "--sarif-pretty");
    ReportContext json = cli.product.contexts.get(0);
    ReportContext sarif = cli.product.contexts.get(1);
    assertThat(sarif.category()).isEqualTo("java");
    assertThat(sarif.options().includeSuppressed()).isTrue();
    assertThat(sarif.options().pretty()).isTrue();
    assertThat(json.options().includeSuppressed()).isFalse();
    assertThat(json.options().pretty()).isFalse();
  }

  @Test
  void theRootIsWrittenOnlyOnRequest() {
    cli.run("check", "--format", "sarif");
    assertThat(context().run().rootUri()).isNull();
    assertThat(context().run().verdict())
        .isEqualTo("Passed: nothing is at or above the level warning.");
    CommandLineRun other = new CommandLineRun(folder);
    other.run("check", "--format", "sarif", "--absolute-root");
    assertThat(other.product.contexts.get(0).run().rootUri()).isEqualTo(folder.toUri());
  }

  @Test
  void suppressedFindingsAreShownOnRequest() {
    cli.run("check", "--show-suppressed");
    assertThat(context().options().includeSuppressed()).isTrue();
  }

  @Test
  void verboseAndQuietReachTheReport() {
    cli.run("check", "-v");
    assertThat(context().console().verbose()).isTrue();
    assertThat(context().console().quiet()).isFalse();
  }

  @Test
  void onlyTheFirstFindingsAreShownOnRequestButAllCount() {
    cli.product.findings =
        List.of(
            FakeProduct.finding("OLE1-LEAK", Severity.NOTE, 1),
            FakeProduct.finding("OLE1-LEAK", Severity.NOTE, 2),
            FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 3));
    assertThat(cli.run("check", "--max-findings", "1", "--report", "json=r.json")).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("pretty \u2192 1\n");
    assertThat(cli.err())
        .isEqualTo(
            "refledger: only the first 1 findings are shown; 2 more are not (--max-findings).\n");
    assertThat(folder.resolve("r.json")).hasContent("json \u2192 3");
  }

  @Test
  void statisticsGoToStderr() {
    cli.run("check", "--stats");
    assertThat(cli.err().replaceFirst("time +[0-9.]+ s", "time T s"))
        .isEqualTo(
            """
            files                                          2
            lines                                      1,234
            methods                                       10
            calls                                        100
              target not known                             4
            calls that matter                             20
              target not known                             2
            library methods without a contract             3
            states dropped                                 1
            methods over budget                            0
            from the cache                                no
            time T s
            """);
  }

  @Test
  void aDumpReplacesTheReport() {
    cli.product.dump = "A.m() {}";
    assertThat(cli.run("check", "--dump", "ir", "A.m", "A.java")).isZero();
    assertThat(cli.out()).isEqualTo("A.m() {}\n");
    assertThat(cli.product.dumps).containsExactly("IR A.m");
    assertThat(cli.product.requests).isEmpty();
  }

  @Test
  void aDumpOfNothingSaysSo() {
    assertThat(cli.run("check", "--dump", "summary", "B.n")).isEqualTo(2);
    assertThat(cli.err()).isEqualTo("refledger: --dump: no method in the sources matches 'B.n'.\n");
  }
}
