package org.refledger.analysis;

import java.util.List;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * Finds methods some of whose ways out give the caller a reference of its own, others one that a
 * field keeps: no caller can be right (RULES.md OLE1D-MIXED).
 */
final class MixedResults {
  private final Frame frame;

  MixedResults(Frame frame) {
    this.frame = frame;
  }

  void check(List<ExitState> exits) {
    if (!frame.isCounted(frame.procedure().returnType())) {
      return;
    }
    boolean anyOwned = exits.stream().anyMatch(e -> holding(e) == Holding.OWNED);
    if (anyOwned) {
      exits.stream().filter(e -> holding(e) == Holding.BORROWED).forEach(this::reportMixed);
    }
  }

  /** Whose reference the caller gets with a result. */
  private enum Holding {
    OWNED,
    BORROWED,
    UNSURE
  }

  private Holding holding(ExitState exit) {
    State s = exit.state();
    if (!exit.isNormal()
        || exit.returned() == 0
        || s.value(exit.returned()).isNull()
        || UncountedCopies.setsFlag(s)) {
      return Holding.UNSURE;
    }
    Value root = s.value(s.root(exit.returned()));
    RefState ref = root.ref();
    if (ref.escape() == RefState.Escape.LOST || frame.isSurelyUncounted(s, exit.returned())) {
      return Holding.UNSURE;
    }
    if (ref.owned() > 0 && ref.escape() == RefState.Escape.NONE) {
      return Holding.OWNED;
    }
    if (s.heap().entrySet().stream().anyMatch(e -> isClearedField(s, e.getKey(), e.getValue()))) {
      return Holding.UNSURE;
    }
    boolean kept =
        ref.lender() == Lender.FIELD
            || ref.lender() == Lender.CONTRACT
            || ref.escape() == RefState.Escape.STORED;
    boolean itself = !s.value(exit.returned()).isView() && root.birth() == Value.Birth.LOADED;
    boolean owning =
        s.heap().entrySet().stream()
            .anyMatch(
                e ->
                    e.getValue() == exit.returned() && frame.callees().isOwning(e.getKey().name()));
    return kept && itself && owning && ref.owned() >= 0 && ref.life() == RefState.Life.LIVE
        ? Holding.BORROWED
        : Holding.UNSURE;
  }

  /** A field of this object that is null at the exit: what was in it may have been moved out. */
  private static boolean isClearedField(State s, HeapCell cell, int value) {
    return cell.base() != 0
        && s.has(cell.base())
        && s.value(cell.base()).slot() == Slot.RECEIVER
        && s.has(value)
        && s.value(value).isNull();
  }

  private void reportMixed(ExitState exit) {
    TraceStep last =
        new TraceStep(Kind.EXIT, exit.where(), 0, "returned without a reference of its own", "");
    Evidence evidence =
        new Evidence(exit.where().startLine(), "returns", "", "", List.of(), false, false);
    frame
        .faults()
        .report(
            FaultKind.MIXED_RESULT,
            exit.state(),
            exit.returned(),
            exit.where(),
            last,
            Certainty.LIKELY,
            evidence);
  }
}
