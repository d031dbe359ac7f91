package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.reporting.ReportContext;
import org.refledger.source.SourceRange;

class CheckCommandTest {
  @TempDir Path folder;
  private CommandLineRun cli;

  @BeforeEach
  void oneSource() {
    cli = new CommandLineRun(folder);
    cli.file("A.java", "class A {}");
  }

  private AnalysisRequest request() {
    assertThat(cli.product.requests).hasSize(1);
    return cli.product.requests.get(0);
  }

  private ReportContext context() {
    assertThat(cli.product.contexts).hasSize(1);
    return cli.product.contexts.get(0);
  }

  @Test
  void nothingFoundIsZeroAndTheReportIsAllOfStdout() {
    assertThat(cli.run("check", ".")).isZero();
    assertThat(cli.out()).isEqualTo("pretty \u2192 0\n");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void withoutAnythingTheWorkingDirectoryIsChecked() {
    assertThat(cli.run()).isZero();
    assertThat(request().files()).containsExactly(folder.resolve("A.java"));
    assertThat(request().root()).isEqualTo(folder);
  }

  @Test
  void aPathOrAnOptionAloneMeansCheck() {
    assertThat(cli.run("A.java")).isZero();
    assertThat(cli.run("--quiet")).isZero();
    assertThat(cli.product.requests).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, error, 1", "ERROR, warning, 1", "ERROR, note, 1", "ERROR, never, 0",
    "WARNING, error, 0", "WARNING, warning, 1", "WARNING, note, 1", "WARNING, never, 0",
    "NOTE, error, 0", "NOTE, warning, 0", "NOTE, note, 1", "NOTE, never, 0"
  })
  void findingsFailTheRunFromTheGateUpwards(Severity severity, String gate, int code) {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", severity, 1));
    assertThat(cli.run("check", "--fail-on", gate)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"ERROR, 1", "WARNING, 1", "NOTE, 0"})
  void theGateIsWarningWhenNothingIsSaid(Severity severity, int code) {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", severity, 1));
    assertThat(cli.run("check")).isEqualTo(code);
  }

  @Test
  void suppressedFindingsDoNotFailTheRun() {
    Finding finding = FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 1);
    cli.product.findings =
        List.of(finding.withSuppression(new Suppression(SourceRange.UNKNOWN, "known")));
    assertThat(cli.run("check")).isZero();
  }

  @Test
  void anIncompleteAnalysisFailsOnlyAStrictRunAndSaysWhy() {
    cli.product.notifications = List.of(FakeProduct.incomplete("B.java"));
    assertThat(cli.run("check")).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.run("check", "--strict")).isEqualTo(3);
    assertThat(cli.err())
        .isEqualTo("refledger: the analysis is incomplete (1 notice) and --strict was given.\n");
  }

  @Test
  void findingsWinOverIncomplete() {
    cli.product.notifications = List.of(FakeProduct.incomplete("B.java"));
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 1));
    assertThat(cli.run("check", "--strict")).isEqualTo(1);
  }

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
  void selectAndIgnoreTakeIdsAndBeginnings() {
    cli.run("check", "--select", "OLE1");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE");
    cli.run("check", "--select", "ole1,OLE2A-RELEASE-IN", "--ignore", "OLE1-LEAK");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-OVER-RELEASE", "OLE2A-RELEASE-IN");
    cli.run("check", "--ignore", "OLE1-LEAK", "--ignore", "OLE2A");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-OVER-RELEASE");
  }

  @Test
  void rulesOnTrialRunOnlyWhenTheyAreNamed() {
    cli.run("check");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE");
    cli.run("check", "--select", "OLE2A-RELEASE-IN");
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE2A-RELEASE-IN");
  }

  @ParameterizedTest
  @CsvSource({"very-high, 1", "high, 2", "medium, 3", "low, 4"})
  void onlyFindingsTrustedEnoughAreReported(String precision, int reported) {
    cli.product.findings =
        List.of(
            FakeProduct.trusted(Confidence.VERY_HIGH, 1),
            FakeProduct.trusted(Confidence.HIGH, 2),
            FakeProduct.trusted(Confidence.MEDIUM, 3),
            FakeProduct.trusted(Confidence.LOW, 4));
    assertThat(cli.run("check", "--min-precision", precision)).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("pretty \u2192 " + reported + "\n");
  }

  @Test
  void contractsOfTheUserFollowTheShippedOnes() {
    cli.file("c/One.java", "interface One {}");
    cli.file("stubs/b/Two.java", "interface Two {}");
    cli.file("stubs/a/Three.java", "interface Three {}");
    cli.file("stubs/README.md", "no stub");
    cli.run("check", "A.java", "--contracts", "c/One.java", "--contracts", "stubs");
    List<StubSource> stubs = request().stubs();
    assertThat(stubs).hasSize(6);
    assertThat(stubs.subList(3, 6))
        .containsExactly(
            new StubSource("c/One.java", "One", "interface One {}", true),
            new StubSource("stubs/a/Three.java", "Three", "interface Three {}", true),
            new StubSource("stubs/b/Two.java", "Two", "interface Two {}", true));
  }

  @Test
  void definitionsAreKnownWithTheFoldersTheyImportFrom() {
    cli.file("sdk/b/Two.idl", "");
    cli.file("sdk/a/One.IDL", "");
    cli.file("sdk/notes.txt", "");
    cli.file("one/Three.idl", "");
    cli.file("more/readme", "");
    cli.run("check", "A.java", "--idl", "sdk", "--idl", "one/Three.idl", "-I", "more");

    assertThat(request().definitions().files())
        .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
        .containsExactly("sdk/a/One.IDL", "sdk/b/Two.idl", "one/Three.idl");
    assertThat(request().definitions().includePath())
        .extracting(place -> folder.relativize(place).toString())
        .containsExactly("more", "sdk", "one");
    assertThat(request().files()).doesNotContainAnyElementsOf(request().definitions().files());
  }

  @Test
  void definitionsThatAreNotThereEndTheRun() {
    cli.file("empty/readme", "");
    for (List<String> wrong :
        List.of(
            List.of("--idl", "gone", "--idl: there is no file or folder gone."),
            List.of("--idl", "A.java", "--idl: A.java is no IDL file (.idl)."),
            List.of("--idl", "empty", "--idl: there is no IDL file (.idl) in empty."),
            List.of("-I", "gone", "--include-path: there is no folder gone."))) {
      assertThat(cli.run("check", "A.java", wrong.get(0), wrong.get(1))).isEqualTo(2);
      assertThat(cli.err()).contains("refledger: " + wrong.get(2));
    }
  }

  @Test
  void theEngineGetsItsOptions() {
    cli.run("check", "--jobs", "7", "--exceptions", "all", "--budget", "deep");
    assertThat(request().jobs()).isEqualTo(7);
    assertThat(request().exceptions()).isEqualTo(ExceptionPolicy.ALL);
    assertThat(request().budget()).isEqualTo(Budget.DEEP);
  }

  @Test
  void theEngineHasDefaults() {
    cli.run("check");
    assertThat(request().jobs()).isEqualTo(3);
    assertThat(request().exceptions()).isEqualTo(ExceptionPolicy.LIKELY);
    assertThat(request().budget()).isEqualTo(Budget.NORMAL);
  }

  @Test
  void theClassPathIsReadFromTheOptionAndTheFile() {
    cli.file("lib/a.jar", "");
    cli.file("lib/b.jar", "");
    cli.file("cp.txt", "lib/b.jar\nlib/missing.jar\n");
    cli.run("check", "--classpath", "lib/a.jar", "--classpath-file", "cp.txt", "--strict");
    assertThat(request().classPath())
        .containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"));
    assertThat(cli.err()).contains("incomplete (1 notice)");
  }

  @Test
  void optionsOfOneGroupMayBeMixedWithThoseOfAnother() {
    cli.file("B.java", "class B {}");
    cli.file("C.java", "class C {}");
    cli.run(
        "--exclude",
        "B.java",
        "--select",
        "OLE1-LEAK",
        "--quiet",
        "--exclude",
        "C.java",
        "--select",
        "OLE1-OVER-RELEASE",
        ".");
    assertThat(request().files()).containsExactly(folder.resolve("A.java"));
    assertThat(cli.product.rulesOfEngine).containsExactly("OLE1-LEAK", "OLE1-OVER-RELEASE");
    assertThat(context().console().quiet()).isTrue();
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

  @Test
  void colourFollowsTheFlagThenTheEnvironmentThenTheTerminal() {
    cli.terminal = new Session.Terminal(true, false, 120);
    cli.run("check");
    assertThat(cli.product.contexts.get(0).console().colour()).isTrue();
    assertThat(cli.product.contexts.get(0).console().width()).isEqualTo(120);
    cli.environment.put("NO_COLOR", "1");
    cli.run("check");
    assertThat(cli.product.contexts.get(1).console().colour()).isFalse();
    cli.run("check", "--color=always");
    assertThat(cli.product.contexts.get(2).console().colour()).isTrue();
  }

  @Test
  void progressIsShownOnATerminalAndErased() {
    cli.terminal = new Session.Terminal(false, true, 60);
    assertThat(cli.run("check")).isZero();
    assertThat(cli.err()).contains("parsing").endsWith("\r" + " ".repeat(59) + "\r");
  }

  @Test
  void progressIsNotShownWhereNobodyWatches() {
    cli.run("check");
    cli.terminal = new Session.Terminal(true, true, 60);
    cli.run("check", "--no-progress");
    cli.run("check", "--quiet");
    cli.environment.put("CI", "true");
    cli.run("check");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void aReaderThatHasGoneIsNoError() {
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 1));
    cli.stdout = failing("Broken pipe");
    assertThat(cli.run("check")).isEqualTo(1);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAnError() {
    cli.stdout = failing("No space left on device");
    assertThat(cli.run("check")).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo(
            "refledger: The report cannot be written to stdout (No space left on device).\n");
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void aCrashIsOneSentenceWithWhatToSendWhere() {
    cli.product.duringAnalysis =
        () -> {
          throw new IllegalStateException("boom");
        };
    assertThat(cli.run("check")).isEqualTo(2);
    assertThat(cli.err())
        .matches(
            "refledger: internal error in version 1\\.2\\.3 \\(IllegalStateException at CheckCommandTest\\.java:\\d+\\)\\. This is a bug of"
                + " RefLedger: please send this line and what the same command prints with --verbose to https://refledger\\.org/issues\\.\n");
  }

  @Test
  void aVerboseCrashShowsWhere() {
    cli.product.duringAnalysis =
        () -> {
          throw new StackOverflowError("deep");
        };
    assertThat(cli.run("check", "--verbose")).isEqualTo(2);
    assertThat(cli.err())
        .contains("please send what follows to")
        .contains("java.lang.StackOverflowError: deep\n\tat ");
  }

  @Test
  void tooLittleMemoryIsToldWithTheWayOut() {
    cli.product.duringAnalysis =
        () -> {
          throw new OutOfMemoryError();
        };
    assertThat(cli.run("check")).isEqualTo(2);
    assertThat(cli.err())
        .contains("is not enough for these sources")
        .contains("REFLEDGER_JAVA_OPTS=-Xmx4g");
  }
}
