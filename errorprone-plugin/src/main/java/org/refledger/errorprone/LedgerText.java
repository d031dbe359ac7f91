package org.refledger.errorprone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.refledger.finding.Finding;
import org.refledger.trace.TraceStep;

/** A finding in the few lines that fit into a compiler's output. */
final class LedgerText {
  private static final int MAX_STEPS = 5;

  /** Steps kept at the start of a longer ledger; the others are kept at its end. */
  private static final int HEAD = 2;

  private static final Pattern TELLS_COUNT = Pattern.compile("\\bcount -?\\d");

  private LedgerText() {}

  /** The rule, the message, and the steps of the clearest ledger, one a line. */
  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(finding.ruleId()).append(": ").append(finding.message());
    List<TraceStep> steps = finding.flows().isEmpty() ? List.of() : finding.flows().get(0);
    shortened(lines(steps, finding.where().file()))
        .forEach(line -> text.append("\n    ").append(line));
    return text.toString();
  }

  private static List<String> lines(List<TraceStep> steps, String file) {
    List<String> lines = new ArrayList<>();
    int count = 0;
    for (TraceStep step : steps) {
      String place = step.where().file().equals(file) ? "line " : step.where().file() + ":";
      String line = place + step.where().startLine() + ": " + step.text();
      boolean counts = step.kind() != TraceStep.Kind.BRANCH && step.count() != count;
      lines.add(
          counts && !TELLS_COUNT.matcher(line).find() ? line + ", count " + step.count() : line);
      count = counts ? step.count() : count;
    }
    return lines;
  }

  private static List<String> shortened(List<String> lines) {
    int more = lines.size() - MAX_STEPS;
    if (more <= 0) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, HEAD));
    shown.add("... (" + more + (more == 1 ? " more step)" : " more steps)"));
    shown.addAll(lines.subList(HEAD + more, lines.size()));
    return shown;
  }
}
