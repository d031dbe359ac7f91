package org.refledger;

/**
 * How much one analysis looked at, and how much of it stayed dark. All are counts, none is
 * negative; none depends on time, threads or the cache.
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
 * @param callsWithoutContract distinct called methods that touch counted values and have neither a
 *     contract nor a body
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
    int callsWithoutContract) {

  /** Nothing was looked at. */
  public static final RunStatistics NONE = new RunStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public RunStatistics plus(RunStatistics other) {
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
        callsWithoutContract + other.callsWithoutContract);
  }
}
