package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;

/**
 * A procedure with the events that give each variable its value. Most variables, and all
 * temporaries of interest, get theirs once; of others nothing is said.
 */
final class Body {
  private final Procedure procedure;
  private final List<Event> events = new ArrayList<>();
  private final @Nullable Event[] definitions;
  private final boolean[] ambiguous;

  Body(Procedure procedure) {
    this.procedure = procedure;
    this.definitions = new Event[procedure.variables().size()];
    this.ambiguous = new boolean[procedure.variables().size()];
    for (Block block : procedure.cfg().blocks()) {
      for (Event event : block.events()) {
        events.add(event);
        define(event);
      }
    }
  }

  private void define(Event event) {
    Variable target = written(event);
    if (target == null) {
      return;
    }
    int index = target.index();
    ambiguous[index] |= definitions[index] != null || target.isFormal();
    definitions[index] = event;
  }

  /** The variable the event gives a value, or null. */
  static @Nullable Variable written(Event event) {
    return EventVariables.written(event);
  }

  Procedure procedure() {
    return procedure;
  }

  MethodRef method() {
    return procedure.method();
  }

  /** All events, block by block. */
  List<Event> events() {
    return events;
  }

  List<Event.Call> calls() {
    return calls(c -> true);
  }

  List<Event.Call> calls(Predicate<Event.Call> wanted) {
    List<Event.Call> calls = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Event.Call call && wanted.test(call)) {
        calls.add(call);
      }
    }
    return calls;
  }

  /** Normal exits, in the order of blocks. */
  List<Terminator.Return> returns() {
    List<Terminator.Return> returns = new ArrayList<>();
    for (Block block : procedure.cfg().blocks()) {
      if (block.terminator() instanceof Terminator.Return r) {
        returns.add(r);
      }
    }
    return returns;
  }

  /** The one event the operand's value comes from, through plain copies; null when not known. */
  @Nullable Event definition(@Nullable Operand operand) {
    Operand origin = origin(operand);
    return origin instanceof Variable v && !ambiguous[v.index()] ? definitions[v.index()] : null;
  }

  /** The operand that was copied, through any number of plain copies. */
  @Nullable Operand origin(@Nullable Operand operand) {
    Operand current = operand;
    for (int hops = 0; hops < definitions.length; hops++) {
      if (!(current instanceof Variable v)
          || ambiguous[v.index()]
          || !(definitions[v.index()] instanceof Event.Assign copy)) {
        return current;
      }
      current = copy.source();
    }
    return current;
  }

  /** Whether the operand is the receiver itself (for a closure: that of the enclosing object). */
  boolean isThis(@Nullable Operand operand) {
    return origin(operand) instanceof Variable v
        && (v.isThis() || (v.kind() == Variable.Kind.CAPTURED && v.name().endsWith(".this")));
  }

  boolean isParameter(@Nullable Operand operand) {
    return origin(operand) instanceof Variable v && v.kind() == Variable.Kind.PARAMETER;
  }

  /** The field of the receiver that the operand was read from, or null. */
  @Nullable FieldRef ownField(@Nullable Operand operand) {
    return definition(operand) instanceof Event.Load load
            && load.place() instanceof Place.InstanceField f
            && isThis(f.base())
        ? f.field()
        : null;
  }

  /** The static field the operand was read from, or null. */
  @Nullable FieldRef staticField(@Nullable Operand operand) {
    return definition(operand) instanceof Event.Load load
            && load.place() instanceof Place.StaticField f
        ? f.field()
        : null;
  }

  /** Whether the procedure reads the variable anywhere. */
  boolean reads(Variable variable) {
    for (Event event : events) {
      if (EventVariables.read(event).contains(variable)) {
        return true;
      }
    }
    return procedure.cfg().blocks().stream()
        .anyMatch(b -> EventVariables.read(b.terminator()).contains(variable));
  }
}
