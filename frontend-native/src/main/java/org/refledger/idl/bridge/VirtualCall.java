package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
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
}
