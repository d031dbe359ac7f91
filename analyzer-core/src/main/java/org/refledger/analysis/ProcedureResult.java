package org.refledger.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.trace.TraceStep;

/**
 * What the analysis of one procedure gives.
 *
 * @param summary its inferred contract, null when the budget was not enough
 * @param steps by slot, the step of the body that shows the effect on it, for its callers
 * @param dropped states given up because a block had too many
 */
public record ProcedureResult(
    @Nullable Contract summary,
    Map<Integer, TraceStep> steps,
    List<Fault> faults,
    int dropped,
    boolean overBudget) {}
