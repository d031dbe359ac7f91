package org.refledger.objects;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A method passes what its field holds, without a reference of its own, to a method that gives the
 * field back and uses the parameter afterwards: nobody keeps the argument alive.
 */
final class DroppedArgument implements ProcedureCheck {
  private final Counting counting;
  private final FieldDrops drops;

  DroppedArgument(Counting counting, FieldDrops drops) {
    this.counting = counting;
    this.drops = drops;
  }

  /** How the callee drops the field, and what it uses afterwards. */
  private record Ending(Event.Call drop, Event use) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(c -> !c.arguments().isEmpty())) {
      for (int i = 0; i < call.arguments().size(); i++) {
        Operand argument = call.arguments().get(i);
        FieldRef field = FieldDrops.field(body, argument);
        TypeContract protocol =
            field == null ? null : counting.contracts().ofType(field.type().name()).orElse(null);
        if (field == null || protocol == null || isCounted(body, field, argument)) {
          continue;
        }
        for (Procedure target : drops.targets(call)) {
          Ending ending = i < target.parameters().size() ? ending(target, i, field) : null;
          if (ending != null) {
            faults.accept(fault(body, call, field, protocol, target, ending));
            return;
          }
        }
      }
    }
  }

  private boolean isCounted(Body body, FieldRef field, Operand argument) {
    Operand origin = body.origin(argument);
    return !body.calls(
            c ->
                c.receiver() != null
                    && counting.receiverSign(c) > 0
                    && (field.equals(FieldDrops.field(body, c.receiver()))
                        || (origin != null && origin.equals(body.origin(c.receiver())))))
        .isEmpty();
  }

  private @Nullable Ending ending(Procedure target, int position, FieldRef field) {
    Body inside = new Body(target);
    Variable parameter = target.parameters().get(position);
    boolean counts =
        !inside
            .calls(
                c -> counting.receiverSign(c) > 0 && parameter.equals(inside.origin(c.receiver())))
            .isEmpty();
    if (counts || inside.events().stream().anyMatch(e -> parameter.equals(Body.written(e)))) {
      return null;
    }
    boolean dropsItself = drops.of(target).contains(field);
    for (Event.Call call : inside.calls()) {
      boolean drop =
          (dropsItself && field.equals(drops.released(inside, call)))
              || (counting.receiverSign(call) == 0
                  && drops.targets(call).stream().anyMatch(t -> drops.of(t).contains(field)));
      if (drop) {
        Event use = FieldDrops.surelyBehind(inside, call, e -> isUse(inside, e, parameter));
        if (use != null) {
          return new Ending(call, use);
        }
      }
    }
    return null;
  }

  private static boolean isUse(Body inside, Event event, Variable parameter) {
    return event instanceof Event.Call call && parameter.equals(inside.origin(call.receiver()));
  }

  private Fault fault(
      Body body,
      Event.Call call,
      FieldRef field,
      TypeContract protocol,
      Procedure target,
      Ending ending) {
    return new FaultDraft(FaultKind.ARGUMENT_DROPPED, body.method(), protocol)
        .call(target.method().display())
        .exit(ending.use().range().startLine(), "")
        .likely()
        .lender("field '" + field.name() + "'")
        .step(TraceStep.Kind.CALL, call.range(), 0, "passed without a reference of its own")
        .step(
            TraceStep.Kind.RELEASE,
            ending.drop().range(),
            -1,
            "the field '" + field.name() + "' may give it back here")
        .step(TraceStep.Kind.USE, ending.use().range(), 0, "the parameter is used afterwards")
        .at(call.range(), field.name(), field.type());
  }
}
