package org.refledger.reporting.console;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.SourceTexts;
import org.refledger.rule.RuleMetadata;

/** {@code pretty}: findings with their ledgers beside the source, for people at a terminal. */
public final class PrettyReporter implements Reporter {

  @Override
  public String format() {
    return "pretty";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    List<Finding> findings =
        context.options().includeSuppressed() ? result.findings() : result.open();
    Map<String, RuleMetadata> rules = new LinkedHashMap<>();
    result.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    FindingView view =
        new FindingView(context.console(), new SourceTexts(context.root()), rules, out);
    for (Finding finding : findings) {
      view.write(finding);
    }
    if (!context.console().quiet()) {
      new SummaryView(result, context).write(out);
    }
    out.flush();
  }
}
