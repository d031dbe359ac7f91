package org.refledger.analysis;

import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.FieldRef;
import org.refledger.source.SourceRange;

/** What fields hold: what was seen going in, or a reference that the object keeps. */
final class Fields {
  private final Frame frame;
  private final Values values;

  Fields(Frame frame, Values values) {
    this.frame = frame;
    this.values = values;
  }

  /**
   * Reads an instance field.
   *
   * @param base the value whose field it is
   * @param part tells the values apart that one event makes
   */
  Evaluated read(State state, int base, FieldRef field, At at, SourceRange where, int part) {
    HeapCell cell = cell(base, field);
    if (state.load(cell) == 0 && isHeld(state, base, field)) {
      Value content =
          Value.of(field.type(), field.name(), where)
              .withRoot(state.root(base))
              .withBirth(Value.Birth.LOADED);
      Evaluated made = values.make(state, content, at, part);
      return new Evaluated(made.state().withCell(cell, made.id()), made.id());
    }
    return read(state, cell, field, frame.contracts().isImmortal(field), at, where, part);
  }

  /**
   * Whether the object is a handle on the count of what this field holds. What a class does with
   * its own field is its own affair.
   */
  private boolean isHeld(State state, int base, FieldRef field) {
    return frame.contracts().isHeldContent(field) && state.value(base).slot() != Slot.RECEIVER;
  }

  /** What a new holder is given makes it a handle on that. */
  State held(State state, int base, FieldRef field, int content) {
    Value holder = state.value(base);
    boolean made = frame.procedure().method().isConstructor() || holder.slot() != Slot.RECEIVER;
    boolean takes =
        made
            && !holder.isView()
            && !state.value(content).isNull()
            && state.root(content) != base
            && frame.contracts().isHeldContent(field);
    return takes ? state.withValue(base, holder.withRoot(state.root(content))) : state;
  }

  /** The cell of an instance field. */
  HeapCell cell(int base, FieldRef field) {
    String name = isContent(field) ? HeapCell.CONTENT : field.key();
    return new HeapCell(base, name, field.isFinal());
  }

  /** Whether a field is what a by-reference cell holds. */
  boolean isContent(FieldRef field) {
    return !field.isFinal() && frame.contracts().isCellContent(field);
  }

  /** Reads a static field. */
  Evaluated readStatic(State state, FieldRef field, At at, SourceRange where, int part) {
    HeapCell cell = new HeapCell(0, field.key(), field.isFinal());
    boolean immortal = field.isFinal() || frame.contracts().isImmortal(field);
    return read(state, cell, field, immortal, at, where, part);
  }

  private Evaluated read(
      State state,
      HeapCell cell,
      FieldRef field,
      boolean immortal,
      At at,
      SourceRange where,
      int part) {
    int known = state.load(cell);
    if (known != 0 && state.has(known)) {
      return new Evaluated(state, known);
    }
    Lender lender = immortal || !frame.isTrackable(field.type()) ? Lender.UNKNOWN : Lender.FIELD;
    boolean counted = frame.isCounted(field.type());
    boolean container = !counted && frame.callees().ownsElements(field.key());
    Value loaded =
        Value.of(field.type(), field.name(), where)
            .withRef(RefState.borrowed(lender))
            .withBirth(container ? Value.Birth.OWNING_CONTAINER : Value.Birth.LOADED);
    Evaluated made = values.make(state, loaded, at, part);
    boolean remembered = frame.isAskedAgain(field.key()) || counted || container;
    return remembered ? new Evaluated(made.state().withCell(cell, made.id()), made.id()) : made;
  }
}
