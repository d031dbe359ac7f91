package org.refledger.objects;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.trace.TraceStep;

/**
 * A method of a counted object calls out, the callee gives back the field that holds the object,
 * and the method goes on with its own fields: the object may have ended meanwhile.
 */
final class ReleasedItself implements ProcedureCheck {
  private final Counting counting;
  private final FieldDrops drops;

  ReleasedItself(Counting counting, FieldDrops drops) {
    this.counting = counting;
    this.drops = drops;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    String type = p.method().owner();
    boolean candidate =
        p.kind() == Procedure.Kind.METHOD
            && !p.isStatic()
            && Counting.signOfName(p.method()) == 0
            && counting.ownSign(p.method()) == 0
            && isCounted(type)
            && !counting.isImmortal(type);
    if (!candidate || countsItself(body)) {
      return;
    }
    for (Event.Call call : body.calls(c -> !body.isThis(c.receiver()))) {
      FieldRef holder = counting.receiverSign(call) == 0 ? holder(call, type) : null;
      Event use = holder == null ? null : FieldDrops.behind(body, call, e -> usesItself(body, e));
      if (holder != null && use != null) {
        faults.accept(fault(body, call, holder, use));
        return;
      }
    }
  }

  private boolean isCounted(String type) {
    boolean byBodies =
        !counting.counters(type, 1).isEmpty() && !counting.counters(type, -1).isEmpty();
    return byBodies
        || counting
            .contracts()
            .ofType(type)
            .filter(t -> t.releaseMethods().stream().anyMatch(r -> r.matches("release|decRef")))
            .isPresent();
  }

  private boolean countsItself(Body body) {
    return !body.calls(c -> body.isThis(c.receiver()) && counting.receiverSign(c) > 0).isEmpty();
  }

  /** The field of another object through which the call may release an object of the type. */
  private @Nullable FieldRef holder(Event.Call call, String type) {
    for (Procedure target : drops.targets(call)) {
      for (FieldRef field : drops.of(target)) {
        if (counting.program().classes().isSubtype(type, field.type().name())
            && !field.owner().equals(type)) {
          return field;
        }
      }
    }
    return null;
  }

  private static boolean usesItself(Body body, Event event) {
    if (event instanceof Event.Load load) {
      return load.place() instanceof Place.InstanceField f
          && body.isThis(f.base())
          && !f.field().type().isPrimitive();
    }
    return event instanceof Event.Store store
        && store.place() instanceof Place.InstanceField f
        && body.isThis(f.base());
  }

  private Fault fault(Body body, Event.Call call, FieldRef holder, Event use) {
    String type = body.method().owner();
    return new FaultDraft(
            FaultKind.RELEASED_ITSELF, body.method(), counting.protocol(TypeRef.of(type)))
        .call(call.method().display())
        .exit(use.range().startLine(), "")
        .likely()
        .lender("field '" + holder.name() + "'")
        .step(
            TraceStep.Kind.CALL,
            call.range(),
            0,
            "may give back the field '" + holder.name() + "', which holds this object")
        .step(TraceStep.Kind.USE, use.range(), 0, "the object's own fields are used afterwards")
        .at(call.range(), TypeRef.of(type).simpleName(), TypeRef.of(type));
  }
}
