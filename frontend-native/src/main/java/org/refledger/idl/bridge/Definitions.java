package org.refledger.idl.bridge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;

/** What the variables of a body stand for, those that get their value once. */
final class Definitions {
  /** What stands for an object where its pointer is wanted. */
  private static final Set<String> POINTERS = Set.of("getPointer", "toPointer", "getAddress");

  private final Map<Integer, Event> events = new LinkedHashMap<>();
  private final Map<Integer, Integer> formals = new LinkedHashMap<>();

  Definitions(Procedure body) {
    int parameter = 0;
    for (Variable formal : body.formals()) {
      if (formal.kind() != Variable.Kind.THIS) {
        formals.put(formal.index(), parameter++);
      }
    }
    body.cfg().blocks().forEach(block -> block.events().forEach(this::define));
  }

  private void define(Event event) {
    Variable target = null;
    if (event instanceof Event.Assign e) {
      target = e.target();
    } else if (event instanceof Event.Call e) {
      target = e.target();
    } else if (event instanceof Event.NewArray e) {
      target = e.target();
    }
    if (target != null) {
      boolean again = events.containsKey(target.index()) || target.isFormal();
      if (again) {
        formals.remove(target.index());
      }
      events.put(target.index(), event);
    }
  }

  OptionalInt number(Operand operand) {
    if (operand instanceof Constant c && c.value() instanceof Long n) {
      return OptionalInt.of(n.intValue());
    }
    return operand instanceof Variable v && events.get(v.index()) instanceof Event.Assign a
        ? number(a.source())
        : OptionalInt.empty();
  }

  List<Operand> elements(Operand operand) {
    return operand instanceof Variable v && events.get(v.index()) instanceof Event.NewArray a
        ? a.elements()
        : List.of();
  }

  Argument argument(Operand operand) {
    if (!(operand instanceof Variable v)) {
      return Argument.OTHER;
    }
    Integer formal = formals.get(v.index());
    if (formal != null) {
      return Argument.of(formal);
    }
    Event event = events.get(v.index());
    if (event instanceof Event.Assign a) {
      return argument(a.source());
    }
    boolean pointer =
        event instanceof Event.Call call
            && call.receiver() != null
            && POINTERS.contains(call.method().name());
    return pointer && event instanceof Event.Call call && call.receiver() != null
        ? new Argument(argument(call.receiver()).parameter(), false)
        : Argument.OTHER;
  }

  /** The call whose result an operand is, through copies and casts. */
  Optional<Event.Call> call(Operand operand) {
    if (!(operand instanceof Variable v)) {
      return Optional.empty();
    }
    Event event = events.get(v.index());
    if (event instanceof Event.Assign a) {
      return call(a.source());
    }
    return event instanceof Event.Call call ? Optional.of(call) : Optional.empty();
  }
}
