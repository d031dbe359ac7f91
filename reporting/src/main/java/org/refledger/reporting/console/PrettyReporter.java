package org.refledger.reporting.console;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.SourceTexts;
import org.refledger.rule.RuleMetadata;

/** {@code pretty}: findings with their ledgers beside the source, for people at a terminal. */
public final class PrettyReporter implements Reporter {
  /** More notes than this bury what matters, so they are counted unless they are asked for. */
  private static final int FEW = 10;

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
    FindingView view = new FindingView(context, new SourceTexts(context.root()), rules, out);
    List<Finding> notes = findings.stream().filter(PrettyReporter::isNote).toList();
    boolean folded = notes.size() > FEW && !context.console().notes() && !context.console().quiet();
    for (Finding finding : findings) {
      if (!folded || !isNote(finding)) {
        view.write(finding);
      }
    }
    if (folded) {
      out.append(folded(notes)).append('\n');
    }
    if (!context.console().quiet()) {
      new SummaryView(result, context).write(out);
    }
    out.flush();
  }

  private static boolean isNote(Finding finding) {
    return finding.severity() == Finding.Severity.NOTE;
  }

  private static String folded(List<Finding> notes) {
    Map<String, Integer> counts = new TreeMap<>();
    notes.forEach(note -> counts.merge(note.ruleId(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((rule, count) -> parts.add(count + " " + rule));
    return "Notes that are not shown (-v shows them): " + String.join(", ", parts) + ".";
  }
}
