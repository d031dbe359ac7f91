package org.refledger.objects;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * A test said that a call failed, and the path behind it calls through what the call's
 * out-parameter holds then. A test of the reference itself, or anybody else who gets to see it,
 * ends the search.
 */
final class UsedOnFailure implements ProcedureCheck {
  private final Counting counting;

  UsedOnFailure(Counting counting) {
    this.counting = counting;
  }

  /**
   * What is remembered on a path.
   *
   * @param handles the variables that hold what the cell holds
   * @param tested where the failure was seen, or null before that
   */
  private record Seen(SortedSet<Integer> handles, @Nullable SourceRange tested) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(UsedOnFailure::mayFill)) {
      FilledCell.of(counting, body, call)
          .ifPresent(
              filled -> {
                Watch watch = new Watch(body, filled);
                Seen start = new Seen(Collections.emptySortedSet(), null);
                boolean all =
                    new StatusPaths<>(counting, body, watch)
                        .follow(call, Knowledge.ANY & ~Knowledge.SUCCEEDED, start);
                if (all && watch.use != null && watch.test != null) {
                  faults.accept(fault(body, call, watch.use, watch.test));
                }
              });
    }
  }

  private static boolean mayFill(Event.Call call) {
    return call.target() != null
        && StatusCode.isStatus(call.target().type())
        && call.arguments().stream().anyMatch(FilledCell::looksLikeCell);
  }

  private final class Watch implements StatusPaths.Visitor<Seen> {
    private final Body body;
    private final FilledCell filled;
    private Event.@Nullable Call use;
    private @Nullable SourceRange test;

    Watch(Body body, FilledCell filled) {
      this.body = body;
      this.filled = filled;
    }

    @Override
    public @Nullable Seen event(Event event, Knowledge known, Seen seen) {
      SourceRange tested = seen.tested();
      if (tested != null && FilledCell.isUse(event, seen.handles())) {
        if (use == null) {
          use = (Event.Call) event;
          test = tested;
        }
        return null;
      }
      boolean leadsOn = filled.leadsOn(counting, body, event, seen.handles());
      boolean elsewhere =
          !leadsOn && EventVariables.read(event).stream().anyMatch(o -> concerns(o, seen));
      return elsewhere || tellsSomebody(event)
          ? null
          : new Seen(FilledCell.behind(event, leadsOn, seen.handles()), tested);
    }

    /** Whoever is given the failure's code may act on it, throw for instance. */
    private boolean tellsSomebody(Event event) {
      return event instanceof Event.Call call
          && call.arguments().stream().anyMatch(this::isStatus)
          && counting.contracts().forCall(call).filter(Contract::saysSomething).isEmpty();
    }

    private boolean isStatus(Operand operand) {
      return Objects.requireNonNull(filled.call().target()).equals(body.origin(operand));
    }

    private boolean concerns(Operand operand, Seen seen) {
      return FilledCell.isAmong(operand, seen.handles()) || filled.isCell(body, operand);
    }

    @Override
    public @Nullable Seen branch(
        Terminator.Branch branch, boolean decided, Knowledge known, Seen seen) {
      List<Operand> read = EventVariables.read(branch.condition());
      if (read.stream().anyMatch(o -> concerns(o, seen))) {
        return null;
      }
      boolean tells = decided && read.stream().anyMatch(this::comesFromStatus);
      return tells ? new Seen(seen.handles(), branch.range()) : seen;
    }

    private boolean comesFromStatus(Operand operand) {
      return isStatus(operand)
          || (body.definition(operand) instanceof Event.Call call
              && EventVariables.read(call).stream()
                  .anyMatch(o -> isStatus(o) || comesFromNumber(o)));
    }

    private boolean comesFromNumber(Operand operand) {
      return body.definition(operand) instanceof Event.Call call
          && call.receiver() != null
          && isStatus(call.receiver());
    }
  }

  private Fault fault(Body body, Event.Call call, Event.Call use, SourceRange test) {
    Variable handle = (Variable) Objects.requireNonNull(use.receiver());
    String name = call.method().display();
    return new FaultDraft(
            FaultKind.USED_ON_FAILURE, body.method(), counting.protocol(handle.type()))
        .call(name)
        .basis(counting.contracts().forCall(call).map(Contract::provenance).orElse(""))
        .step(TraceStep.Kind.CALL, call.range(), 0, name + " fails and stores nothing")
        .step(TraceStep.Kind.BRANCH, test, 0, "the test says so")
        .step(TraceStep.Kind.USE, use.range(), 0, "used although the call failed")
        .at(use.range(), handle.name(), handle.type());
  }
}
