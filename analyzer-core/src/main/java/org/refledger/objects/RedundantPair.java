package org.refledger.objects;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A reference that is taken and given back while somebody else surely keeps the object: a parameter
 * of which the caller has one. Between the two stand only calls that a contract knows to count
 * nothing, so nobody can give the other reference back meanwhile (rule 2 of KB104138).
 */
final class RedundantPair implements ProcedureCheck {
  private final Counting counting;

  RedundantPair(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call retain : body.calls(this::takesOne)) {
      if (isLent(body, retain.receiver())) {
        Event.Call release = givenBack(body, retain);
        if (release != null) {
          faults.accept(fault(body, retain, release));
        }
      }
    }
  }

  private boolean takesOne(Event.Call call) {
    return call.arguments().isEmpty()
        && call.receiver() != null
        && !call.method().name().startsWith("try")
        && counting.receiverSign(call) > 0;
  }

  /** A parameter that is never written and that the body does not own. */
  private boolean isLent(Body body, @Nullable Operand operand) {
    return body.origin(operand) instanceof Variable v
        && v.kind() == Variable.Kind.PARAMETER
        && body.events().stream().noneMatch(e -> v.equals(Body.written(e)))
        && counting.contracts().forBody(body.method()).stream()
            .flatMap(c -> c.outcomes().stream())
            .allMatch(o -> o.effect(body.procedure().parameters().indexOf(v)).isBorrow());
  }

  /** The release, when every way from the count leads straight to it. */
  private Event.@Nullable Call givenBack(Body body, Event.Call retain) {
    List<Block> blocks = body.procedure().cfg().blocks();
    for (Block start : blocks) {
      int at = start.events().indexOf(retain);
      if (at < 0) {
        continue;
      }
      Block block = start;
      int next = at + 1;
      for (int hops = 0; hops < blocks.size(); hops++) {
        for (Event event : block.events().subList(next, block.events().size())) {
          if (event instanceof Event.Call call && isRelease(body, call, retain)) {
            return call;
          }
          if (!isHarmless(event, retain)) {
            return null;
          }
        }
        boolean caught = block.handlers().stream().anyMatch(h -> !h.isFinally());
        if (caught || !(block.terminator() instanceof Terminator.Goto jump)) {
          return null;
        }
        block = blocks.get(jump.block());
        next = 0;
      }
    }
    return null;
  }

  private boolean isRelease(Body body, Event.Call call, Event.Call retain) {
    return call.arguments().isEmpty()
        && counting.receiverSign(call) < 0
        && Objects.equals(body.origin(call.receiver()), body.origin(retain.receiver()));
  }

  private boolean isHarmless(Event event, Event.Call retain) {
    if (event instanceof Event.Call call) {
      return counting.contracts().ofType(call.receiverType().name()).isPresent()
          && counting.contracts().forCall(call).filter(RedundantPair::isQuiet).isPresent()
          && call.arguments().stream().noneMatch(o -> o.equals(retain.target()));
    }
    return !(event instanceof Event.Store
        || event instanceof Event.MakeClosure
        || event instanceof Event.NewArray
        || event instanceof Event.Unmodelled);
  }

  private static boolean isQuiet(Contract contract) {
    return !contract.neverReturns()
        && contract.outcomes().stream().allMatch(o -> o.effects().isEmpty());
  }

  private Fault fault(Body body, Event.Call retain, Event.Call release) {
    Operand receiver = Objects.requireNonNull(body.origin(retain.receiver()));
    String name = ((Variable) receiver).name();
    return new FaultDraft(
            FaultKind.REDUNDANT_PAIR, body.method(), counting.protocol(receiver.type()))
        .exit(release.range().startLine(), "")
        .step(TraceStep.Kind.RETAIN, retain.range(), 1, "one reference is taken")
        .step(TraceStep.Kind.RELEASE, release.range(), 0, "and given back; the caller has one")
        .at(retain.range(), name, receiver.type());
  }
}
