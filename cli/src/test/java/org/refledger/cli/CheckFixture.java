package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisRequest;
import org.refledger.reporting.ReportContext;

/** A folder with one source, and what a run of {@code check} there asked of the analysis. */
abstract class CheckFixture {
  @TempDir Path folder;
  CommandLineRun cli;

  @BeforeEach
  void oneSource() {
    cli = new CommandLineRun(folder);
    cli.file("A.java", "class A {}");
  }

  final AnalysisRequest request() {
    assertThat(cli.product.requests).hasSize(1);
    return cli.product.requests.get(0);
  }

  final ReportContext context() {
    assertThat(cli.product.contexts).hasSize(1);
    return cli.product.contexts.get(0);
  }
}
