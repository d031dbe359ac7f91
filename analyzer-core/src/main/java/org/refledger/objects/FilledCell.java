package org.refledger.objects;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Variable;

/**
 * A call that may fail, with the variable that holds the cell of its out-parameter.
 *
 * @param cell a local variable; what it holds is read by {@link #isContent}
 */
record FilledCell(Event.Call call, Operand cell) {

  /** The cell that the call fills by contract when it succeeds; empty when it is not local. */
  static Optional<FilledCell> of(Counting counting, Body body, Event.Call call) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    if (contract == null || !canFail(contract)) {
      return Optional.empty();
    }
    for (Outcome outcome : contract.outcomes()) {
      for (int slot : outcome.effects().keySet()) {
        boolean filled = outcome.effect(slot).cell() == ArgEffect.CellEffect.OWNED;
        if (filled && Slot.isParameter(slot) && slot < call.arguments().size()) {
          return local(body, call, slot);
        }
      }
    }
    return Optional.empty();
  }

  /** The cell in an argument, when it is a local variable. */
  static Optional<FilledCell> local(Body body, Event.Call call, int argument) {
    Operand cell = body.origin(call.arguments().get(argument));
    boolean local = cell instanceof Variable v && !v.isFormal() && body.ownField(v) == null;
    return local && cell != null ? Optional.of(new FilledCell(call, cell)) : Optional.empty();
  }

  /** A variable whose type is an array or a holder. */
  static boolean looksLikeCell(Operand operand) {
    return operand instanceof Variable v
        && (v.type().isArray() || v.type().name().endsWith("ByReference"));
  }

  static boolean canFail(Contract contract) {
    Guard failed = new Guard(Slot.RESULT, Guard.Fact.FAILURE);
    return contract.outcomes().stream().anyMatch(o -> o.guards().contains(failed));
  }

  boolean isCell(Body body, @Nullable Operand operand) {
    return cell.equals(body.origin(operand));
  }

  /** Whether the event reads what the cell holds. */
  boolean isContent(Counting counting, Body body, Event event) {
    if (event instanceof Event.Load load && load.place() instanceof Place.Element element) {
      return isCell(body, element.array());
    }
    if (event instanceof Event.Call read && isCell(body, read.receiver())) {
      return counting.contracts().forCall(read).filter(FilledCell::tellsContent).isPresent();
    }
    return false;
  }

  private static boolean tellsContent(Contract contract) {
    return contract.outcomes().stream()
        .anyMatch(o -> o.result().kind() == ResultEffect.Kind.CONTENT_OF);
  }

  /** Whether the event only leads what the cell holds, or a handle of it, to one more variable. */
  boolean leadsOn(Counting counting, Body body, Event event, Set<Integer> handles) {
    return isContent(counting, body, event) || passesOn(event, handles);
  }

  /** The handles behind an event that leads on, or that gives a variable another value. */
  static SortedSet<Integer> behind(Event event, boolean leadsOn, Set<Integer> handles) {
    SortedSet<Integer> after = new TreeSet<>(handles);
    Variable target = Body.written(event);
    if (target != null && leadsOn) {
      after.add(target.index());
    } else if (target != null) {
      after.remove(target.index());
    }
    return after;
  }

  /** Whether the event makes another handle of one of the given variables. */
  static boolean passesOn(Event event, Set<Integer> handles) {
    if (event instanceof Event.Assign copy) {
      return isAmong(copy.source(), handles);
    }
    return event instanceof Event.Call call
        && call.kind() == Event.CallKind.NEW
        && call.arguments().size() == 1
        && isAmong(call.arguments().get(0), handles);
  }

  static boolean isAmong(@Nullable Operand operand, Set<Integer> handles) {
    return operand instanceof Variable v && handles.contains(v.index());
  }

  /** Whether a method is called on the object behind one of the handles. */
  static boolean isUse(Event event, Set<Integer> handles) {
    return event instanceof Event.Call call
        && call.kind() == Event.CallKind.VIRTUAL
        && isAmong(call.receiver(), handles);
  }
}
