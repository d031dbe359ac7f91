package org.refledger.analysis;

import org.refledger.contract.ArgEffect;
import org.refledger.contract.ArgEffect.CellEffect;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.RefState.Life;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;

/** What one way out did to each value that the caller passed in. */
final class ArgumentSummary {
  private final Frame frame;

  ArgumentSummary(Frame frame) {
    this.frame = frame;
  }

  /** What the way out did to the value that came in through a slot. */
  ArgEffect effect(ExitState exit, int id, Value v) {
    State s = exit.state();
    CellEffect cell = cellEffect(s, id);
    if (cell != CellEffect.UNCHANGED) {
      return ArgEffect.cell(cell);
    }
    if (v.root() != 0) {
      return ArgEffect.BORROW;
    }
    RefState ref = v.ref();
    if (v.type().isArray() && !v.isNull() && !isOfNumbers(v.type())) {
      // what becomes of an array becomes of its elements
      return ref.escape() == Escape.NONE ? ArgEffect.BORROW : ArgEffect.ESCAPE;
    }
    if (ref.lender() == Lender.UNKNOWN || v.isNull()) {
      return ArgEffect.BORROW;
    }
    int delta = ref.owned() - (ref.lender() == Lender.NOBODY ? 1 : 0);
    if (ref.escape() == Escape.LOST || isElement(s, exit.returned(), id)) {
      // a reference of its own was added before: that one is out of sight, not the caller's
      return delta > 0 ? ArgEffect.BORROW : ArgEffect.ESCAPE;
    }
    if (delta > 0 && !exit.isNormal()) {
      return ArgEffect.BORROW; // a reference added and lost on the way: no caller can mend that
    }
    if (ref.escape() == Escape.STORED && !exit.isNormal() && isConstructor()) {
      return delta == 0 ? ArgEffect.BORROW : ArgEffect.count(delta); // nobody gets the object
    }
    if (ref.escape() == Escape.STORED) {
      return delta == 0 ? stored(s, id) : delta > 0 ? ArgEffect.BORROW : ArgEffect.ESCAPE;
    }
    if (delta == -1 && ref.life() != Life.RELEASED && ref.life() != Life.LIVE) {
      return ArgEffect.CONSUME;
    }
    if (delta == 0 && exit.isNormal() && v.slot() != Slot.RECEIVER) {
      FieldRef held = FieldContents.same(s, id);
      if (held != null) {
        return ArgEffect.stored(Slot.RECEIVER, held);
      }
    }
    if (delta == 0) {
      return frame.isOwed(v.slot()) && exit.isNormal() ? ArgEffect.CONSUME : ArgEffect.BORROW;
    }
    return ArgEffect.count(delta);
  }

  private static boolean isOfNumbers(TypeRef array) {
    return TypeRef.of(array.name()).isPrimitive();
  }

  /** Whether the result, an array made here, holds the value. */
  private static boolean isElement(State s, int returned, int id) {
    return returned != 0
        && s.value(returned).type().isArray()
        && s.heap().entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey().base() == returned
                        && s.has(e.getValue())
                        && s.root(e.getValue()) == id);
  }

  private boolean isConstructor() {
    return frame.procedure().method().isConstructor();
  }

  /** In which field of which formal the value is kept. */
  private ArgEffect stored(State s, int id) {
    for (var e : s.heap().entrySet()) {
      FieldRef field = e.getValue() == id ? FieldContents.field(e.getKey()) : null;
      if (field != null && s.has(e.getKey().base())) {
        int holder = s.value(e.getKey().base()).slot();
        if (holder != Value.NO_SLOT) {
          return ArgEffect.stored(holder, field);
        }
      }
    }
    return ArgEffect.ESCAPE;
  }

  /** What the method leaves in a cell it was given. */
  private static CellEffect cellEffect(State s, int id) {
    int content = s.load(new HeapCell(id, HeapCell.CONTENT, false));
    if (content == 0 || !s.has(content)) {
      return CellEffect.UNCHANGED;
    }
    Value v = s.value(s.root(content));
    if (v.isNull()) {
      return CellEffect.CLEARED;
    }
    boolean fresh =
        v.ref().lender() == Lender.NOBODY && v.ref().owned() > 0 && v.ref().escape() != Escape.LOST;
    return fresh && v.birth() != Value.Birth.LOADED ? CellEffect.OWNED : CellEffect.UNCHANGED;
  }
}
