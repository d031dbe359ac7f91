package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.finding.Finding.Suppression;
import org.refledger.source.SourceRange;

/** How a run of {@code check} ends. */
class CheckOutcomeTest extends CheckFixture {
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
  void aFormatForMachinesLeavesItToTheErrorStreamToSayWhatIsMissing() {
    cli.product.notifications = List.of(FakeProduct.incomplete("B.java"));
    cli.run("check", "--format", "concise");
    assertThat(cli.err()).contains("Incomplete:").contains("--format pretty -v lists them");
    assertThat(cli.out()).doesNotContain("Incomplete");
  }

  @Test
  void aQuietRunSaysNothingOfWhatIsMissing() {
    cli.product.notifications = List.of(FakeProduct.incomplete("B.java"));
    cli.run("check", "--format", "concise", "--quiet");
    assertThat(cli.err()).doesNotContain("Incomplete");
  }

  @Test
  void findingsWinOverIncomplete() {
    cli.product.notifications = List.of(FakeProduct.incomplete("B.java"));
    cli.product.findings = List.of(FakeProduct.finding("OLE1-LEAK", Severity.ERROR, 1));
    assertThat(cli.run("check", "--strict")).isEqualTo(1);
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
            "refledger: internal error in version 1\\.2\\.3 \\(IllegalStateException at CheckOutcomeTest\\.java:\\d+\\)\\. This is a bug of"
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
