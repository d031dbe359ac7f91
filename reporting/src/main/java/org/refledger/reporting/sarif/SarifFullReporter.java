package org.refledger.reporting.sarif;

import java.io.IOException;
import java.io.Writer;
import org.refledger.AnalysisResult;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/**
 * {@code sarif-full}: the same with all findings and how each compares with the baseline, for
 * viewers that filter by that. Not for uploads: code scanning takes no notice of the comparison,
 * and would show what is known, or gone, as an alert.
 */
public final class SarifFullReporter implements Reporter {
  /** The name a user asks for it by. */
  public static final String FORMAT = "sarif-full";

  private final SarifReporter reporter = new SarifReporter(Long.MAX_VALUE, true);

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    reporter.write(result, context, out);
  }
}
