package org.refledger.reporting.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.refledger.trace.TraceStep;

/**
 * A step as it is listed: numbered ({@code 3.1} is inside the callee of 3) and with the change of
 * the running count.
 *
 * @param count {@code count 1 -> 0} where it changes, {@code count 1} at the end, otherwise empty
 * @param last whether the ledger ends with this step
 */
record LedgerEntry(String number, int depth, TraceStep step, String count, boolean last) {

  private static final Pattern TELLS_COUNT = Pattern.compile("\\bcount -?\\d");

  static List<LedgerEntry> of(List<TraceStep> ledger) {
    List<LedgerEntry> entries = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < ledger.size(); i++) {
      TraceStep step = ledger.get(i);
      boolean told = innerTells(step, count);
      boolean last = i == ledger.size() - 1;
      String change = told ? "" : change(step, count, last);
      String number = Integer.toString(i + 1);
      entries.add(new LedgerEntry(number, 0, step, change, last));
      addInner(step, number, 1, told, count, entries);
      count = step.countAfter(count);
    }
    return entries;
  }

  /** What happens at the step, with the count. */
  String text() {
    return count.isEmpty() ? step.text() : step.text() + ", " + count;
  }

  private static void addInner(
      TraceStep outer,
      String prefix,
      int depth,
      boolean counted,
      int before,
      List<LedgerEntry> entries) {
    int count = before;
    int number = 1;
    for (TraceStep step : outer.inner()) {
      String label = prefix + "." + number++;
      boolean told = counted && innerTells(step, count);
      String change = counted && !told ? change(step, count, false) : "";
      entries.add(new LedgerEntry(label, depth, step, change, false));
      addInner(step, label, depth + 1, told, count, entries);
      count = step.countAfter(count);
    }
  }

  /**
   * Whether the steps inside lead from the count before to the count after, so that the change is
   * shown there.
   */
  private static boolean innerTells(TraceStep step, int before) {
    List<TraceStep> inner = step.inner();
    return !inner.isEmpty()
        && step.countAfter(before) != before
        && inner.get(inner.size() - 1).count() == step.count();
  }

  private static String change(TraceStep step, int before, boolean last) {
    if (TELLS_COUNT.matcher(step.text()).find()) {
      return "";
    }
    if (step.countAfter(before) != before) {
      return "count " + before + " -> " + step.count();
    }
    return last ? "count " + before : "";
  }
}
