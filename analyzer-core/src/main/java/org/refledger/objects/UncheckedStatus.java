package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A reference that came through an out-parameter is used on a path on which neither the status of
 * the call nor the reference itself was tested. Whatever else sees the status, the cell or the
 * reference is taken to have tested it.
 */
final class UncheckedStatus implements ProcedureCheck {
  private final Counting counting;

  UncheckedStatus(Counting counting) {
    this.counting = counting;
  }

  /** Where a path stands, and which variables hold the reference there. */
  private record Node(int block, int event, Set<Integer> handles) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    List<Block> blocks = body.procedure().cfg().blocks();
    for (Block block : blocks) {
      for (int i = 0; i < block.events().size(); i++) {
        if (block.events().get(i) instanceof Event.Call call) {
          int next = i + 1;
          FilledCell.of(counting, body, call)
              .flatMap(f -> use(body, f, new Node(block.id(), next, new TreeSet<>())))
              .ifPresent(use -> faults.accept(fault(body, call, use)));
        }
      }
    }
  }

  /** The first use that some path reaches without a test; empty when there is none. */
  private Optional<Event.Call> use(Body body, FilledCell filled, Node start) {
    Set<Node> seen = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node node = open.remove();
      Block block = body.procedure().cfg().block(node.block());
      Set<Integer> handles = new TreeSet<>(node.handles());
      boolean over = false;
      for (int i = node.event(); i < block.events().size() && !over; i++) {
        Event event = block.events().get(i);
        if (FilledCell.isUse(event, handles)) {
          return Optional.of((Event.Call) event);
        }
        over = !passes(body, filled, event, handles);
      }
      if (!over && !isTested(body, filled, block.terminator(), handles)) {
        for (int next : block.terminator().successors()) {
          Node following = new Node(next, 0, handles);
          if (seen.add(following)) {
            open.add(following);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the path goes on untested behind the event; the handles follow the reference. */
  private boolean passes(Body body, FilledCell filled, Event event, Set<Integer> handles) {
    boolean leadsOn = filled.leadsOn(counting, body, event, handles);
    SortedSet<Integer> after = FilledCell.behind(event, leadsOn, handles);
    handles.clear();
    handles.addAll(after);
    return leadsOn
        || isOutput(event)
        || (event != filled.call()
            && EventVariables.read(event).stream()
                .noneMatch(o -> concerns(body, filled, o, after)));
  }

  /** What is printed or logged is not tested. */
  private static boolean isOutput(Event event) {
    return event instanceof Event.Call call
        && (call.method().owner().equals("java.io.PrintStream")
            || call.method().owner().matches("java\\.lang\\.(String|Integer|Long|StringBuilder)")
            || call.receiverType().simpleName().equals("Logger"));
  }

  private static boolean concerns(
      Body body, FilledCell filled, @Nullable Operand operand, Set<Integer> handles) {
    Operand origin = body.origin(operand);
    boolean status = filled.call().target() != null && filled.call().target().equals(origin);
    return status || FilledCell.isAmong(operand, handles) || filled.cell().equals(origin);
  }

  private static boolean isTested(
      Body body, FilledCell filled, Terminator terminator, Set<Integer> handles) {
    return EventVariables.read(terminator).stream()
        .anyMatch(o -> concerns(body, filled, o, handles));
  }

  private Fault fault(Body body, Event.Call call, Event.Call use) {
    Variable handle = (Variable) Objects.requireNonNull(use.receiver());
    String name = call.method().display();
    return new FaultDraft(
            FaultKind.UNCHECKED_STATUS, body.method(), counting.protocol(handle.type()))
        .call(name)
        .basis(counting.contracts().forCall(call).map(Contract::provenance).orElse(""))
        .step(
            TraceStep.Kind.CALL,
            call.range(),
            0,
            name + " fills its out-parameter only when it succeeds")
        .step(TraceStep.Kind.USE, use.range(), 0, "used on a path without a test of the status")
        .at(use.range(), handle.name(), handle.type());
  }
}
