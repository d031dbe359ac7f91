package org.refledger.analysis;

import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.ArgEffect.CellEffect;
import org.refledger.contract.Slot;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Constant;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** What one outcome of a call does to one argument. */
final class ArgumentEffects {
  private final Frame frame;
  private final Counts counts;
  private final Cells cells;
  private final Bundles bundles;

  ArgumentEffects(Frame frame, Counts counts, Cells cells, Bundles bundles) {
    this.frame = frame;
    this.counts = counts;
    this.cells = cells;
    this.bundles = bundles;
  }

  State apply(Bound bound, int slot, ArgEffect effect, int id, State state) {
    Site site =
        bound
            .site()
            .through(Transfer.handle(bound.operand(slot)))
            .explainedBy(bound.resolution().inner().get(slot));
    State s = state;
    int delta = effect.delta();
    if (effect.hasAmount()) {
      delta *= amount(bound, effect.amountSlot(), s);
    }
    if (delta > 0) {
      s = counts.retain(s, id, delta, site);
    } else if (delta < 0) {
      s = counts.release(s, id, -delta, site);
    }
    if (effect.cell() != CellEffect.UNCHANGED) {
      s = cells.apply(bound, effect, id, s);
    }
    return switch (effect.hand()) {
      case KEPT_BY_CALLER, RUN_NOW, RUN_ONCE -> s;
      case LAST_FAILED -> LastResults.failed(s, id);
      case FRAME_ENDS -> frame.frameReferences().ended(s);
      case ELEMENTS_RELEASED -> elementsReleased(bound, slot, id, s, site);
      case CONSUMED -> consumed(bound, slot, id, s, site);
      case ESCAPES ->
          counts
              .escape(s, id, Escape.LOST)
              .withoutCells(c -> c.base() == id && !c.isField() && !c.isFinal());
      case MOVED_INTO -> movedInto(bound, effect.holder(), id, s, site);
      case STORED -> stored(effect, id, s, site);
    };
  }

  /**
   * Of a variable-arity call the arguments are the elements; of an array that is known here its
   * cells.
   */
  private State elementsReleased(Bound bound, int slot, int id, State state, Site site) {
    TypeRef type = slotType(bound, slot);
    if (!type.isArray() && (state.ref(id).owes() || frame.isCounted(type))) {
      return counts.release(state, id, 1, site);
    }
    State s = state;
    for (var e : state.heap().entrySet()) {
      if (e.getKey().base() == id && s.has(e.getValue())) {
        s = counts.release(s, e.getValue(), 1, site);
      }
    }
    return counts.escape(s, id, Escape.LOST);
  }

  private static TypeRef slotType(Bound bound, int slot) {
    return slot == Slot.RECEIVER
        ? bound.call().receiverType()
        : bound.call().arguments().get(slot).type();
  }

  /** A cell handed over takes its content along. */
  private State consumed(Bound bound, int slot, int id, State state, Site site) {
    if (slotType(bound, slot).isArray() || Bundles.isOpen(state, id)) {
      // what it holds goes along with it
      return counts.escape(state, id, Escape.LOST);
    }
    if (!state.ref(id).isTracked()) {
      return state;
    }
    return isKeptBy(bound, id, state)
        ? counts.contain(state, id, site)
        : counts.consume(state, id, site);
  }

  /**
   * What a counted object takes over lives as long as that object does; so does what it is made of.
   */
  private boolean isKeptBy(Bound bound, int id, State state) {
    Variable made = bound.call().target();
    if (bound.receiver() == 0 && made != null && frame.isCounted(made.type())) {
      return true;
    }
    int keeper = bound.receiver();
    return keeper != 0
        && state.root(keeper) != state.root(id)
        && frame.isCounted(bound.call().receiverType())
        && state.ref(keeper).life() == RefState.Life.LIVE;
  }

  private State movedInto(Bound bound, int container, int id, State state, Site site) {
    boolean owning =
        bound.in(container).stream()
            .anyMatch(c -> state.value(state.root(c)).birth() == Value.Birth.OWNING_CONTAINER);
    RefState ref = state.ref(id);
    for (int c : bound.in(container)) {
      if (bundles.isFollowed(state, bound.operand(container), c) && Bundles.isMine(state, id)) {
        return bundles.put(state, c, id, site.range());
      }
    }
    // what is only lent does not become an element of a field's container; KeptParameter tells
    boolean lent =
        ref.lender() == Lender.CALLER_BY_CONTRACT
            && ref.owned() <= 0
            && bound.in(container).stream().allMatch(c -> state.heap().containsValue(c));
    return owning && !lent
        ? counts.contain(state, id, site)
        : counts.escape(state, id, Escape.LOST);
  }

  private State stored(ArgEffect effect, int id, State state, Site site) {
    if (effect.keptIn() != null
        && frame.callees().isOwning(effect.keptIn().key())
        && state.ref(id).owes()) {
      return counts.consume(state, id, site);
    }
    return counts.escape(state, id, Escape.LOST);
  }

  private static int amount(Bound bound, int slot, State state) {
    for (int id : bound.in(slot)) {
      Constant c = state.value(id).constant();
      if (c != null && c.kind() == Constant.Kind.INTEGER && c.value() instanceof Long n && n > 0) {
        return (int) Math.min(n, RefState.LIMIT);
      }
    }
    return 1;
  }
}
