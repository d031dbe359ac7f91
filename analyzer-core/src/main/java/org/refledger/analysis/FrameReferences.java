package org.refledger.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Slot;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
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
      if (isFetched(state.value(state.root(id))) && !hasFrame() && !endsAfter(bound.call())) {
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
    return frame.declared().filter(FrameReferences::endsFrame).isPresent();
  }

  /** Whether a frame ends on every way from the call out of the procedure. */
  private boolean endsAfter(Event.Call call) {
    List<Block> blocks = frame.procedure().cfg().blocks();
    SortedSet<Integer> seen = new TreeSet<>();
    Deque<Integer> work = new ArrayDeque<>();
    blocks.stream().filter(b -> b.events().contains(call)).map(Block::id).forEach(work::add);
    while (!work.isEmpty()) {
      Block block = blocks.get(work.removeFirst());
      int from = seen.isEmpty() ? block.events().indexOf(call) + 1 : 0;
      if (!seen.add(block.id()) || block.events().stream().skip(from).anyMatch(this::endsFrame)) {
        continue;
      }
      if (block.terminator().successors().isEmpty()) {
        return false;
      }
      work.addAll(block.terminator().successors());
    }
    return true;
  }

  private boolean endsFrame(Event event) {
    return event instanceof Event.Call call
        && frame.contracts().forCall(call).filter(FrameReferences::endsFrame).isPresent();
  }

  private static boolean endsFrame(Contract contract) {
    return contract.outcomes().stream()
        .anyMatch(o -> o.effect(Slot.RECEIVER).hand() == ArgEffect.Hand.FRAME_ENDS);
  }

  private Stream<Event.Call> calls() {
    return frame.procedure().cfg().blocks().stream()
        .flatMap(b -> b.events().stream())
        .filter(Event.Call.class::isInstance)
        .map(Event.Call.class::cast);
  }

  /**
   * Whether a reference loses its last handle at the very place where it was made: in the next turn
   * of a loop. Where a macro makes several calls, they all stand at its place.
   */
  boolean isLostByItself(SourceRange born, SourceRange where) {
    return born.equals(where)
        && calls().filter(c -> c.target() != null && c.range().equals(where)).count() < 2;
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
