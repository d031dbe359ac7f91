package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refledger.RunStatistics;

/** What {@code --stats} prints. */
final class StatisticsText {
  private StatisticsText() {}

  static List<String> lines(RunStatistics run, ProjectAnalysis.Found found) {
    List<String> lines = new ArrayList<>();
    add(lines, "files", run.files());
    add(lines, "lines", run.lines());
    add(lines, "methods", run.procedures());
    add(lines, "calls", run.calls());
    add(lines, "  target not known", run.unresolvedCalls());
    add(lines, "calls that matter", run.relevantCalls());
    add(lines, "  target not known", run.unresolvedRelevantCalls());
    add(lines, "library methods without a contract", run.callsWithoutContract());
    add(lines, "states dropped", run.droppedDisjuncts());
    add(lines, "methods over budget", run.proceduresOverBudget());
    lines.add(
        String.format(
            Locale.ROOT, "%-36s %11s", "from the cache", found.remembered() ? "yes" : "no"));
    lines.add(
        String.format(Locale.ROOT, "%-36s %11.2f s", "time", found.elapsed().toMillis() / 1000.0));
    return lines;
  }

  private static void add(List<String> lines, String name, int count) {
    lines.add(String.format(Locale.ROOT, "%-36s %,11d", name, count));
  }
}
