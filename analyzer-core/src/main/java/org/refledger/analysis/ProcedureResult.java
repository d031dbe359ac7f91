package org.refledger.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;

/**
 * What the analysis of one procedure gives.
 *
 * @param summary its inferred contract, null when the budget was not enough
 * @param dropped states given up because a block had too many
 */
public record ProcedureResult(
    @Nullable Contract summary, List<Fault> faults, int dropped, boolean overBudget) {}
