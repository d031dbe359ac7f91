package org.refledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much one analysis looked at, and how much of it stayed dark. Numbers are counts, none is
 * negative; nothing depends on time or threads.
 *
 * @param files source files given to the analysis, those that could not be parsed included
 * @param lines lines of source in the files that were parsed
 * @param procedures procedures with a body that were analysed
 * @param calls call sites in these procedures
 * @param unresolvedCalls call sites whose target type is not known
 * @param relevantCalls call sites that can matter to a count: a counted receiver, argument or
 *     result, or a name that occurs in a contract
 * @param unresolvedRelevantCalls relevant call sites whose target type is not known
 * @param droppedDisjuncts states that were given up because a block had too many; findings may be
 *     missing
 * @param proceduresOverBudget procedures that ran past their budget and are not fully analysed
 * @param methodsWithoutContract called methods that touch counted values and have neither a
 *     contract nor a body: {@code owner.name(types)} with the number of their call sites
 */
public record RunStatistics(
    int files,
    int lines,
    int procedures,
    int calls,
    int unresolvedCalls,
    int relevantCalls,
    int unresolvedRelevantCalls,
    int droppedDisjuncts,
    int proceduresOverBudget,
    SortedMap<String, Integer> methodsWithoutContract) {

  /** Nothing was looked at. */
  public static final RunStatistics NONE =
      new RunStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, Collections.emptySortedMap());

  public RunStatistics {
    methodsWithoutContract =
        Collections.unmodifiableSortedMap(new TreeMap<>(methodsWithoutContract));
  }

  /** How many methods have neither a contract nor a body. */
  public int callsWithoutContract() {
    return methodsWithoutContract.size();
  }

  /** Both together. */
  public RunStatistics plus(RunStatistics other) {
    SortedMap<String, Integer> both = new TreeMap<>(methodsWithoutContract);
    other.methodsWithoutContract.forEach(
        (method, sites) -> both.merge(method, sites, Integer::sum));
    return new RunStatistics(
        files + other.files,
        lines + other.lines,
        procedures + other.procedures,
        calls + other.calls,
        unresolvedCalls + other.unresolvedCalls,
        relevantCalls + other.relevantCalls,
        unresolvedRelevantCalls + other.unresolvedRelevantCalls,
        droppedDisjuncts + other.droppedDisjuncts,
        proceduresOverBudget + other.proceduresOverBudget,
        both);
  }
}
