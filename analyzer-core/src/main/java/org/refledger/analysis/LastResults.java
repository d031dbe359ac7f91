package org.refledger.analysis;

import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.domain.HeapCell;
import org.refledger.domain.State;
import org.refledger.ir.Variable;

/**
 * What the last call on an object gave, for interfaces that tell only afterwards whether a call
 * failed: a pending exception of JNI, asked of the JNIEnv.
 */
final class LastResults {
  private static final String LAST = HeapCell.ABOUT + "the last result";

  private final Frame frame;

  LastResults(Frame frame) {
    this.frame = frame;
  }

  /** The state behind a call: what it gave, if it keeps books of that, is the last result now. */
  State remember(Bound bound, State state) {
    if (!frame.procedure().isNative()) {
      return state;
    }
    int on =
        bound.receiver() != 0 || bound.arguments().isEmpty()
            ? bound.receiver()
            : bound.arguments().get(0);
    if (on == 0 || !state.has(on)) {
      return state;
    }
    HeapCell cell = HeapCell.note(on, LAST);
    Variable target = bound.call().target();
    int result = target == null ? 0 : state.valueOf(target.index());
    boolean owed = result != 0 && state.has(result) && state.ref(result).owes();
    return owed ? state.withCell(cell, result) : state.withoutCells(cell::equals);
  }

  /** The last call on the object failed: it gave null, and null owes nothing. */
  static State failed(State state, int on) {
    int result = state.load(HeapCell.note(on, LAST));
    return result != 0 && state.has(result) && state.value(result).nullness() != Nullness.NON_NULL
        ? state.update(result, v -> v.withNullness(Nullness.NULL))
        : state;
  }
}
