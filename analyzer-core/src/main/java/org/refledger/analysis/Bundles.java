package org.refledger.analysis;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.analysis.Callees.Knowledge;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * Containers and arrays that a method makes, as long as nobody else sees them and it only fills
 * them: what it puts in is its duty still, and is lost with the container. Whoever looks into one
 * may take an element out, so from then on nothing is known of them.
 */
final class Bundles {
  private static final String SOMEWHERE = "[+";

  private final Frame frame;
  private final Counts counts;

  /** Variables whose elements the method fetches by a running number. */
  private final BitSet walked = new BitSet();

  Bundles(Frame frame, Counts counts) {
    this.frame = frame;
    this.counts = counts;
    frame.procedure().cfg().blocks().forEach(b -> b.events().forEach(this::noteWalk));
  }

  /**
   * That such a loop turns as often as the one that filled the container is beyond the analysis: it
   * takes no part in loops that count.
   */
  private void noteWalk(Event event) {
    Operand walkedOver = null;
    if (event instanceof Event.Load load && load.place() instanceof Place.Element element) {
      walkedOver = element.index() instanceof Variable ? element.array() : null;
    } else if (event instanceof Event.Call call) {
      boolean byNumber =
          call.target() != null
              && call.arguments().size() == 1
              && call.arguments().get(0) instanceof Variable v
              && v.type().equals(TypeRef.INT);
      walkedOver = byNumber ? call.receiver() : null;
    }
    if (walkedOver instanceof Variable v) {
      walked.set(v.index());
    }
  }

  /** Whether what is put into the container that the operand names can be followed. */
  boolean isFollowed(State state, @Nullable Operand container, int id) {
    return isOpen(state, id) && !(container instanceof Variable v && walked.get(v.index()));
  }

  /** Whether the constructor call makes a container of the JDK's collection framework. */
  boolean makesOne(Event.Call call) {
    String type = call.method().owner();
    return type.startsWith("java.util.")
        && (frame.classes().isSubtype(type, "java.util.Collection")
            || frame.classes().isSubtype(type, "java.util.Map"));
  }

  /** Whether nobody but this frame knows the container. */
  static boolean isOpen(State state, int id) {
    Value v = state.value(id);
    return v.birth() == Value.Birth.BUNDLE && v.ref().escape() == Escape.NONE;
  }

  /**
   * Whether the reference can be followed into the container: it is this frame's own, and somebody
   * said that it must be given back.
   */
  static boolean isMine(State state, int id) {
    RefState ref = state.ref(id);
    return ref.owes()
        && ref.lender() == Lender.NOBODY
        && state.value(state.root(id)).birth() != Value.Birth.OWN_OBJECT;
  }

  /** The element is put at a place that only the running program knows. */
  State put(State state, int bundle, int element, SourceRange where) {
    int root = state.root(element);
    String text = "put into '" + state.value(bundle).name() + "'";
    TraceStep step = new TraceStep(Kind.STORE, where, state.ref(element).owned(), text, "");
    return state.withCell(cell(bundle, root), element).withStep(root, step);
  }

  private static HeapCell cell(int bundle, int element) {
    return new HeapCell(bundle, SOMEWHERE + element + "]", false);
  }

  /**
   * Nobody knows any more which elements are still there; an array stays a row of cells for those
   * at a known place.
   */
  State opened(State state, int bundle) {
    if (!isOpen(state, bundle)) {
      return state;
    }
    if (!state.value(bundle).type().isArray()) {
      return counts.escape(state, bundle, Escape.LOST);
    }
    State s = state;
    for (var e : state.heap().entrySet()) {
      if (e.getKey().base() == bundle && e.getKey().name().startsWith(SOMEWHERE)) {
        s = counts.escape(s, e.getValue(), Escape.LOST);
      }
    }
    return s;
  }

  /** What a call may do to the containers it is called on, or gets. */
  State seenBy(Bound bound, State state) {
    State s = state;
    int receiver = bound.receiver();
    boolean made = bound.call().kind() == Event.CallKind.NEW;
    if (receiver != 0 && !made && isOpen(s, receiver) && !onlyFills(bound)) {
      s = opened(s, receiver);
    }
    for (int i = 0; i < bound.arguments().size(); i++) {
      int argument = bound.arguments().get(i);
      if (isOpen(s, argument)
          && !isSaid(bound.resolution().contract(), bound.resolution().knowledge(), i)) {
        s = opened(s, argument);
      }
    }
    return s;
  }

  /** Whether the call asks if a container is empty into which something was put. */
  static boolean isSurelyFilled(Event.Call call, int receiver, State state) {
    return call.method().name().equals("isEmpty")
        && receiver != 0
        && isOpen(state, receiver)
        && state.heap().keySet().stream()
            .anyMatch(c -> c.base() == receiver && c.name().startsWith(SOMEWHERE));
  }

  private static boolean onlyFills(Bound bound) {
    Contract contract = bound.resolution().contract();
    return contract != null
        && contract.outcomes().stream()
            .flatMap(o -> o.effects().values().stream())
            .anyMatch(e -> e.hand() == ArgEffect.Hand.MOVED_INTO && e.holder() == Slot.RECEIVER)
        && (bound.call().target() == null
            || contract.outcomes().stream().noneMatch(o -> o.result().isTracked()));
  }

  /** Whether the contract tells what becomes of the argument. */
  private static boolean isSaid(@Nullable Contract contract, Knowledge knowledge, int slot) {
    if (contract == null) {
      return false;
    }
    return contract.outcomes().stream()
        .map(o -> o.effects().get(slot))
        .anyMatch(
            e ->
                e != null
                    && (knowledge == Knowledge.DECLARED || e.hand() == ArgEffect.Hand.CONSUMED));
  }
}
