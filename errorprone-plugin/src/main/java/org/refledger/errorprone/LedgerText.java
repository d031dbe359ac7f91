package org.refledger.errorprone;

import java.util.ArrayList;
import java.util.List;
import org.refledger.finding.Finding;
import org.refledger.trace.TraceStep;

/** A finding in the few lines that fit into a compiler's output. */
final class LedgerText {
  private static final int MAX_STEPS = 5;

  private LedgerText() {}

  /**
   * The rule, the message, and the steps of the clearest ledger, one a line; of a long one the
   * first and last.
   */
  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(finding.ruleId()).append(": ").append(finding.message());
    lines(finding.flows().isEmpty() ? List.of() : finding.flows().get(0), finding.where().file())
        .forEach(line -> text.append("\n    ").append(line));
    return text.toString();
  }

  private static List<String> lines(List<TraceStep> steps, String file) {
    List<String> lines = new ArrayList<>();
    int head = steps.size() <= MAX_STEPS ? steps.size() : MAX_STEPS / 2;
    int tail = steps.size() <= MAX_STEPS ? steps.size() : steps.size() - MAX_STEPS / 2;
    steps.subList(0, head).forEach(step -> lines.add(line(step, file)));
    if (tail > head) {
      lines.add("... " + (tail - head) + " more steps");
    }
    steps.subList(tail, steps.size()).forEach(step -> lines.add(line(step, file)));
    return lines;
  }

  private static String line(TraceStep step, String file) {
    String place = step.where().file().equals(file) ? "line " : step.where().file() + ":";
    return place + step.where().startLine() + ": " + step.text() + ", count " + step.count();
  }
}
