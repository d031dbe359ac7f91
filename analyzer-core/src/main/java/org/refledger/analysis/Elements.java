package org.refledger.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.ResultEffect.Kind;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.MethodRef;

/** What calls give out of containers: elements that stay, elements that leave. */
final class Elements {
  private static final String SEEN = HeapCell.ABOUT + "the element looked at";
  private static final String FIRST = HeapCell.ABOUT + "the first element";
  private static final String LAST = HeapCell.ABOUT + "the last element";

  private final Frame frame;

  Elements(Frame frame) {
    this.frame = frame;
  }

  /** What a container keeps; of one that owns its elements it is told where it comes from. */
  Value kept(Value value, List<Integer> from, State state) {
    Value kept = value.withRef(RefState.borrowed(Lender.CONTAINER));
    return ofField(from, state) == 0 ? kept : kept.withBirth(Value.Birth.LOADED);
  }

  /** A container that a field holds and whose elements it owns, or 0. */
  private static int ofField(List<Integer> containers, State state) {
    for (int c : containers) {
      Value v = state.value(state.root(c));
      if (v.birth() == Value.Birth.OWNING_CONTAINER && v.slot() == Value.NO_SLOT) {
        return state.root(c);
      }
    }
    return 0;
  }

  /** Remembers the element somebody just looked at: where it is null, nothing will be replaced. */
  State seen(Bound bound, ResultEffect effect, State state, int element) {
    int container =
        effect.kind() == Kind.ELEMENT_OF || effect.kind() == Kind.REMOVED_FROM
            ? ofField(bound.in(effect.slot()), state)
            : 0;
    if (container == 0) {
      return state;
    }
    HeapCell cell = HeapCell.note(container, SEEN);
    HeapCell end = end(bound, container);
    if (effect.kind() == Kind.ELEMENT_OF) {
      State seen = state.withCell(cell, element);
      return end == null ? seen : seen.withCell(end, element);
    }
    return state.withoutCells(c -> c.base() == container && c.isNote());
  }

  /** The note on the end of the container that the call is about; null when it is about none. */
  private static @Nullable HeapCell end(Bound bound, int container) {
    if (!bound.arguments().isEmpty()) {
      return null;
    }
    boolean last = bound.call().method().name().contains("Last");
    return HeapCell.note(container, last ? LAST : FIRST);
  }

  /**
   * The element that a call takes out of a container and that somebody has in hand already, having
   * looked at that end before: {@code getFirst()}, then {@code removeFirst()}; 0 for none.
   */
  int inHand(Bound bound, ResultEffect effect, State state) {
    int container =
        effect.kind() == Kind.REMOVED_FROM ? ofField(bound.in(effect.slot()), state) : 0;
    HeapCell end = container == 0 ? null : end(bound, container);
    int element = end == null ? 0 : state.load(end);
    boolean there =
        element != 0
            && state.has(element)
            && !state.value(element).isView()
            && !state.value(element).isNull()
            && state.ref(element).lender() == Lender.CONTAINER;
    return there ? element : 0;
  }

  private static boolean wasEmpty(List<Integer> from, State state) {
    int container = ofField(from, state);
    int element = container == 0 ? 0 : state.load(HeapCell.note(container, SEEN));
    return element != 0 && state.has(element) && state.value(element).isNull();
  }

  /** What leaves a container that owns its elements is the frame's from then on. */
  Value removed(Bound bound, Value value, List<Integer> from, State state) {
    if (wasEmpty(from, state)) {
      return value.withNullness(Nullness.NULL);
    }
    boolean owned =
        from.stream()
            .anyMatch(c -> state.value(state.root(c)).birth() == Value.Birth.OWNING_CONTAINER);
    boolean declared =
        frame
            .contracts()
            .ofType(value.type().name())
            .filter(p -> bound.call().target() != null || !p.isRecognised())
            .isPresent();
    return owned && declared && !value.type().isArray() && !isGivenBackByHand(bound, from, state)
        ? value.withRef(RefState.owned(1))
        : value.withRef(RefState.borrowed(Lender.CONTAINER));
  }

  /**
   * {@code list.get(i).release(); list.remove(i);}: the result nobody looks at was given back
   * before.
   */
  private boolean isGivenBackByHand(Bound bound, List<Integer> from, State state) {
    MethodRef body = frame.procedure().method();
    return bound.call().target() == null
        && from.stream()
            .flatMap(c -> state.heap().entrySet().stream().filter(e -> e.getValue().equals(c)))
            .anyMatch(e -> frame.callees().releasesElements(body, e.getKey().name()));
  }
}
