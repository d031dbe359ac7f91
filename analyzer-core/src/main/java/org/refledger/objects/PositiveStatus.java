package org.refledger.objects;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * Calls that say with S_FALSE, a success, that there is nothing: an enumerator at its end. What
 * they should have stored is used on a path that S_FALSE takes. A look at the stored value, or at
 * how many were stored, ends the search.
 */
final class PositiveStatus implements ProcedureCheck {
  private final Counting counting;

  PositiveStatus(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Set<Event.Call> used = new LinkedHashSet<>();
    for (Event.Call call : body.calls(PositiveStatus::saysFalse)) {
      stored(body, call)
          .ifPresent(
              cell -> {
                Watch watch = new Watch(body, cell);
                int status = Knowledge.ANY & ~(Knowledge.OK | Knowledge.FAILED);
                boolean all =
                    new StatusPaths<>(counting, body, watch)
                        .follow(call, status, Collections.emptySortedSet());
                if (all && watch.use != null && used.add(watch.use)) {
                  faults.accept(fault(body, call, watch.use));
                }
              });
    }
  }

  private static boolean saysFalse(Event.Call call) {
    boolean enumerator =
        call.method().name().equals("Next")
            && call.arguments().size() == 3
            && call.receiverType().simpleName().matches("I?Enum\\w+");
    boolean status = call.target() == null || StatusCode.isStatus(call.target().type());
    return status && (enumerator || call.method().name().equals("GetErrorInfo"));
  }

  private static Optional<FilledCell> stored(Body body, Event.Call call) {
    int slot = call.method().name().equals("Next") ? 1 : call.arguments().size() - 1;
    boolean cell = slot >= 0 && FilledCell.looksLikeCell(call.arguments().get(slot));
    return cell ? FilledCell.local(body, call, slot) : Optional.empty();
  }

  private final class Watch implements StatusPaths.Visitor<SortedSet<Integer>> {
    private final Body body;
    private final FilledCell filled;
    private Event.@Nullable Call use;

    Watch(Body body, FilledCell filled) {
      this.body = body;
      this.filled = filled;
    }

    @Override
    public @Nullable SortedSet<Integer> event(
        Event event, Knowledge known, SortedSet<Integer> before) {
      if (FilledCell.isUse(event, before)) {
        use = use == null ? (Event.Call) event : use;
        return null;
      }
      boolean leadsOn = filled.leadsOn(counting, body, event, before);
      boolean seen =
          !leadsOn && EventVariables.read(event).stream().anyMatch(o -> concerns(o, before));
      return seen ? null : FilledCell.behind(event, leadsOn, before);
    }

    private boolean concerns(Operand operand, SortedSet<Integer> handles) {
      return FilledCell.isAmong(operand, handles)
          || filled.isCell(body, operand)
          || isNumberOfStored(operand);
    }

    /** The cell that tells how many elements there are. */
    private boolean isNumberOfStored(Operand operand) {
      List<Operand> arguments = filled.call().arguments();
      Operand origin = body.origin(operand);
      return arguments.size() == 3
          && origin instanceof Variable
          && origin.equals(body.origin(arguments.get(2)));
    }

    @Override
    public @Nullable SortedSet<Integer> branch(
        Terminator.Branch branch, boolean decided, Knowledge known, SortedSet<Integer> handles) {
      boolean seen =
          EventVariables.read(branch.condition()).stream().anyMatch(o -> concerns(o, handles));
      return seen ? null : handles;
    }
  }

  private Fault fault(Body body, Event.Call call, Event.Call use) {
    Variable handle = (Variable) Objects.requireNonNull(use.receiver());
    String name = call.method().display();
    return new FaultDraft(
            FaultKind.FALSE_TAKEN_FOR_VALUE, body.method(), counting.protocol(handle.type()))
        .call(name)
        .step(
            TraceStep.Kind.CALL,
            call.range(),
            0,
            name + " returns S_FALSE, a success, when there is nothing to store")
        .step(TraceStep.Kind.USE, use.range(), 0, "used although nothing was stored")
        .at(use.range(), handle.name(), handle.type());
  }
}
