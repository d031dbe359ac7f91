package org.refledger.ir.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.Place;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** A block under construction: its jumps name labels, not numbers. */
final class DraftBlock {
  final List<Event> events = new ArrayList<>();
  List<Catch> handlers;
  @Nullable Exit exit;

  DraftBlock(List<Catch> handlers) {
    this.handlers = handlers;
  }

  /** How a draft ends. */
  sealed interface Exit {}

  record Jump(Label target, SourceRange range) implements Exit {}

  record Fork(Condition condition, Label ifTrue, Label ifFalse, SourceRange range)
      implements Exit {}

  record End(Terminator terminator) implements Exit {}

  /** The exit of a finished draft. */
  Exit exit() {
    Exit e = exit;
    if (e == null) {
      throw new IllegalStateException("block without an end");
    }
    return e;
  }

  /** Whether control only passes through. */
  boolean isEmptyJump() {
    return events.isEmpty() && exit instanceof Jump;
  }

  /**
   * Whether an exception can arise here at all; edges of a block that only moves values would make
   * its handlers look reachable.
   */
  boolean canThrow() {
    if (exit instanceof End end && end.terminator() instanceof Terminator.Throw) {
      return true;
    }
    for (Event event : events) {
      if (canThrow(event)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canThrow(Event event) {
    if (event instanceof Event.Load load) {
      return mayDereferenceNull(load.place());
    }
    if (event instanceof Event.Store store) {
      return mayDereferenceNull(store.place());
    }
    return !(event instanceof Event.Assign
        || event instanceof Event.ScopeEnd
        || event instanceof Event.MakeClosure);
  }

  private static boolean mayDereferenceNull(Place place) {
    if (place instanceof Place.InstanceField access) {
      boolean throughThis =
          access.base() instanceof Variable base
              && (base.kind() == Variable.Kind.THIS
                  || base.name().equals("this") && base.isFormal());
      return !throughThis;
    }
    return place instanceof Place.Element;
  }
}
