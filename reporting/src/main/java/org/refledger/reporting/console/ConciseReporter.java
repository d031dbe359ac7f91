package org.refledger.reporting.console;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;

/**
 * {@code concise}: {@code path:line:col: level ID message}, one finding a line, for editors and
 * problem matchers.
 */
public final class ConciseReporter implements Reporter {

  @Override
  public String format() {
    return "concise";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    Glyphs glyphs = new Glyphs(context.console().unicode());
    List<Finding> findings =
        context.options().includeSuppressed() ? result.findings() : result.open();
    for (Finding finding : findings) {
      String line =
          String.join(
              " ",
              FindingView.place(finding.where()) + ":",
              finding.severity().name().toLowerCase(Locale.ROOT),
              finding.ruleId(),
              suppression(finding) + finding.message().strip());
      out.append(glyphs.clean(line)).append('\n');
    }
    out.flush();
  }

  private static String suppression(Finding finding) {
    Finding.Suppression suppression = finding.suppression();
    if (suppression == null) {
      return "";
    }
    return suppression.reason().isEmpty()
        ? "(suppressed) "
        : "(suppressed: " + suppression.reason() + ") ";
  }
}
