package org.refledger.analysis;

import java.util.Map;
import java.util.TreeMap;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Slot;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.source.SourceRange;

/**
 * References that the end of a frame gives back at the latest, as Java's frame does with JNI's
 * local references: by the place where they came into the procedure. Keeping them is wrong only
 * where a loop makes one after the other, or where there is no such frame: who fetches its JNIEnv
 * from the virtual machine was not called from Java, as far as anybody can tell (LESSONS.md 24).
 */
final class FrameReferences {
  private final Frame frame;

  /** The slot whose frame it is; {@link Slot#RESULT} when no formal is known to be. */
  private final Map<SourceRange, Integer> scoped = new TreeMap<>();

  FrameReferences(Frame frame) {
    this.frame = frame;
  }

  /** A call made one for the frame of what is in the slot. */
  void made(Bound bound, int slot, State state) {
    for (int id : bound.in(slot)) {
      int formal = frame.slotOf(state.root(id));
      if (formal != Slot.RESULT) {
        scoped.put(bound.call().range(), formal);
        return;
      }
      if (isFetched(state.value(state.root(id))) && !hasFrame()) {
        return;
      }
    }
    scoped.put(bound.call().range(), Slot.RESULT);
  }

  /** Whether this procedure got it from a call, rather than from its caller or a field. */
  private static boolean isFetched(Value owner) {
    return owner.birth() != Value.Birth.LOADED || owner.ref().lender() == Lender.CONTAINER;
  }

  /** Whether somebody said that a frame ends with this procedure. */
  private boolean hasFrame() {
    return frame
        .declared()
        .filter(
            c ->
                c.outcomes().stream()
                    .anyMatch(o -> o.effect(Slot.RECEIVER).hand() == ArgEffect.Hand.FRAME_ENDS))
        .isPresent();
  }

  boolean isScoped(SourceRange born) {
    return scoped.containsKey(born);
  }

  int owner(SourceRange born) {
    return scoped.getOrDefault(born, Slot.RESULT);
  }

  /** Which of the references are older than the frame that ended is not followed. */
  State ended(State state) {
    State s = state;
    for (var e : state.values().entrySet()) {
      if (isScoped(e.getValue().born()) && e.getValue().ref().owes()) {
        s = s.updateRef(e.getKey(), r -> r.withEscape(Escape.LOST));
      }
    }
    return s;
  }
}
