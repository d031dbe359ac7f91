package org.refledger.analysis;

import java.util.List;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.TypeRef;

/** Out-parameters: what a call leaves in a cell (one-slot array, by-reference holder). */
final class Cells {
  private static final int CONTENT = 40;

  private final Frame frame;
  private final Values values;
  private final Counts counts;

  Cells(Frame frame, Values values, Counts counts) {
    this.frame = frame;
    this.values = values;
    this.counts = counts;
  }

  State apply(Bound bound, ArgEffect effect, int cellId, State state) {
    if (state.value(cellId).isNull()) {
      return state;
    }
    HeapCell cell = new HeapCell(cellId, HeapCell.CONTENT, false);
    return switch (effect.cell()) {
      case UNCHANGED -> state;
      case OWNED -> fill(bound, cell, state, owned(bound, state, cellId));
      case BORROWED ->
          fill(
              bound,
              cell,
              state,
              content(bound, cellId, state, RefState.borrowed(Lender.CONTRACT)));
      case CLEARED -> fill(bound, cell, state, Values.nullValue());
      case REPLACED -> fill(bound, cell, replaced(bound, cell, state), owned(bound, state, cellId));
      case SET -> set(bound, effect, cell, state);
    };
  }

  private Value owned(Bound bound, State state, int cellId) {
    Value cell = state.value(cellId);
    // The address of a smart pointer, elements of a Java array: what is put there is the owner's.
    boolean address = cell.type().isArray() || cell.type().name().endsWith("*");
    boolean foreign = address && cell.birth() == Value.Birth.RESULT;
    RefState ref = foreign ? RefState.owned(1).withEscape(Escape.STORED) : RefState.owned(1);
    return content(bound, cellId, state, ref).withBirth(Value.Birth.OUT_PARAMETER);
  }

  private static Value content(Bound bound, int cellId, State state, RefState ref) {
    String name = state.value(cellId).name();
    TypeRef type = contentType(state.value(cellId).type());
    return Value.of(type, name, bound.call().range()).withRef(ref).withNullness(Nullness.NON_NULL);
  }

  /**
   * What an array of references holds, or a holder that is named after its content; of a plain
   * pointer nothing is known.
   */
  static TypeRef contentType(TypeRef cell) {
    if (cell.dimensions() == 1 && !cell.element().isPlainData()) {
      return cell.element();
    }
    String suffix = "ByReference";
    boolean named =
        !cell.isArray()
            && cell.simpleName().endsWith(suffix)
            && !cell.simpleName().matches("(Pointer)?" + suffix);
    String name = cell.name();
    return named ? TypeRef.of(name.substring(0, name.length() - suffix.length())) : TypeRef.UNKNOWN;
  }

  private State fill(Bound bound, HeapCell cell, State state, Value content) {
    int old = state.load(cell);
    int part = CONTENT + Math.max(0, bound.arguments().indexOf(cell.base()));
    Evaluated made = values.make(state, content, bound.at(), part);
    State s = made.state().withCell(cell, made.id());
    if (content.ref().owned() > 0) {
      frame.acquired(content.born(), bound.site().call(), bound.site().basis());
      String what =
          "owned reference acquired: "
              + bound.site().call()
              + " stores it in '"
              + content.name()
              + "'";
      s = counts.acquired(s, made.id(), 1, what, bound.site());
    }
    boolean lost = old != 0 && old != made.id() && s.has(old);
    return lost ? values.lost(s, old, bound.call().range(), "is overwritten in its cell") : s;
  }

  private State replaced(Bound bound, HeapCell cell, State state) {
    int old = state.load(cell);
    if (old == 0 || !state.has(old) || !state.ref(old).isTracked()) {
      return state;
    }
    return counts.replace(state, old, bound.site());
  }

  /** Whether the cell is part of an object that this frame did not make. */
  private static boolean isElsewhere(State state, int cell) {
    Value.Birth birth = state.value(state.root(cell)).birth();
    boolean outside =
        birth == Value.Birth.FORMAL || birth == Value.Birth.LOADED || birth == Value.Birth.OTHER;
    return outside && state.root(cell) != cell;
  }

  private State set(Bound bound, ArgEffect effect, HeapCell cell, State state) {
    List<Integer> source = bound.in(effect.holder());
    if (source.isEmpty()) {
      return state;
    }
    int old = state.load(cell);
    State s = state.withCell(cell, source.get(0));
    if (isElsewhere(state, cell.base())) {
      s = counts.stored(s, source.get(0), state.value(cell.base()).name(), bound.call().range());
    }
    return old == 0 || old == source.get(0) || !s.has(old)
        ? s
        : values.lost(s, old, bound.call().range(), "is overwritten in its cell");
  }
}
