package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.ir.Block;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/**
 * A call of a function by its number in an interface's table.
 *
 * @param arguments without the interface pointer itself
 */
record VirtualCall(int number, List<Argument> arguments, SourceRange where) {
  private static final String SWT = "VtblCall";
  private static final Set<String> JNA =
      Set.of("_invokeNativeObject", "_invokeNativeInt", "_invokeNativeVoid");

  /** What stands for an object where its pointer is wanted. */
  private static final Set<String> POINTERS = Set.of("getPointer", "toPointer", "getAddress");

  VirtualCall {
    arguments = List.copyOf(arguments);
  }

  /** The call in a body; empty when there is none, or there are several that differ. */
  static Optional<VirtualCall> in(Procedure body) {
    Definitions definitions = new Definitions(body);
    List<VirtualCall> calls = new ArrayList<>();
    for (Block block : body.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Call call) {
          of(call, definitions).ifPresent(calls::add);
        }
      }
    }
    boolean one =
        !calls.isEmpty()
            && calls.stream()
                .allMatch(
                    c ->
                        c.number == calls.get(0).number
                            && c.arguments.equals(calls.get(0).arguments));
    return one ? Optional.of(calls.get(0)) : Optional.empty();
  }

  private static Optional<VirtualCall> of(Event.Call call, Definitions definitions) {
    String name = call.method().name();
    boolean swt = name.startsWith(SWT) && call.arguments().size() >= 2;
    boolean jna = JNA.contains(name) && call.arguments().size() >= 2;
    if (!swt && !jna) {
      return Optional.empty();
    }
    OptionalInt number = definitions.number(call.arguments().get(0));
    List<Operand> all =
        swt
            ? call.arguments().subList(1, call.arguments().size())
            : definitions.elements(call.arguments().get(1));
    if (number.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    List<Argument> arguments =
        all.subList(1, all.size()).stream().map(definitions::argument).toList();
    return Optional.of(new VirtualCall(number.getAsInt(), arguments, call.range()));
  }

  /** What the variables of a body stand for, those that get their value once. */
  private static final class Definitions {
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
  }
}
