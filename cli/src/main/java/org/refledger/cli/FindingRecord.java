package org.refledger.cli;

import java.nio.file.Path;
import java.util.List;
import org.refledger.finding.Finding;
import org.refledger.host.Words;
import org.refledger.reporting.SourceTexts;
import org.refledger.trace.TraceStep;

/** One finding with all its ledgers, nothing folded and nothing left out. */
final class FindingRecord {
  private final Finding finding;
  private final SourceTexts sources;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param texts the folder the files of the finding are relative to
   */
  FindingRecord(Finding finding, Path texts) {
    this.finding = finding;
    this.sources = new SourceTexts(texts);
  }

  String text() {
    line(finding.where() + ": " + Words.of(finding.severity()) + " " + finding.ruleId());
    line("  " + finding.message());
    line("");
    fact("in", finding.member());
    fact("trusted", Words.of(finding.confidence()));
    fact("known from", String.join(", ", finding.basis()));
    fact("fingerprint", finding.fingerprint());
    Finding.Suppression suppression = finding.suppression();
    if (suppression != null) {
      fact("suppressed", suppression.where() + " " + suppression.reason());
    }
    int count = finding.flows().size();
    for (int i = 0; i < count; i++) {
      line("");
      line("Ledger " + (i + 1) + " of " + count + ":");
      steps(finding.flows().get(i), "", "  ");
    }
    return text.toString();
  }

  /** Inside a callee the count is that of its own frame, so it begins with none. */
  private void steps(List<TraceStep> steps, String outer, String indent) {
    int count = 0;
    for (int i = 0; i < steps.size(); i++) {
      TraceStep step = steps.get(i);
      String number = outer + (i + 1);
      int after = step.countAfter(count);
      line(
          indent
              + number
              + "  "
              + Words.of(step.kind())
              + ", count "
              + (after == count ? "" : count + " -> ")
              + after
              + "  "
              + step.text()
              + (step.basis().isEmpty() ? "" : "   (" + step.basis() + ")"));
      String where = indent + " ".repeat(number.length() + 2) + step.where();
      String source = sources.line(step.where().file(), step.where().startLine()).orElse("");
      line(source.isBlank() ? where : where + "   " + source.strip());
      steps(step.inner(), number + ".", indent + "  ");
      count = after;
    }
  }

  private void fact(String name, String value) {
    if (!value.isBlank()) {
      line("  " + name + ": " + value);
    }
  }

  private void line(String content) {
    text.append(content.stripTrailing()).append('\n');
  }
}
