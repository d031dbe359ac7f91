package org.refledger.objects;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.ResultEffect;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * What is put into a VARIANT by reference belongs to the caller from then on, who frees or releases
 * it: a string of somebody else's, of Java's memory or one that is freed here, and an interface
 * pointer without a count of its own, must not go there.
 */
final class LentContent implements ProcedureCheck {
  private final Counting counting;

  LentContent(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (LentCell cell : LentCell.ofVariants(body)) {
      for (LentCell.Put put : cell.puts(body)) {
        Operand value = Objects.requireNonNull(Allocator.behind(body, put.value()));
        String whose =
            value.type().simpleName().equals("BSTR") || LentCell.isMade(body, put.value())
                ? stringOf(body, value)
                : pointerOf(body, put.value(), value);
        if (!whose.isEmpty() && !cell.isOld(body, put.value())) {
          faults.accept(fault(body, put, value, whose));
        }
      }
    }
  }

  /** Whose the string stays, in words; empty when it may be the caller's from now on. */
  private String stringOf(Body body, Operand value) {
    List<Event.Call> frees =
        body.calls(
            c ->
                c.method().name().equals("SysFreeString")
                    && !c.arguments().isEmpty()
                    && value.equals(Allocator.behind(body, c.arguments().get(0))));
    if (!frees.isEmpty()) {
      return "freed here, too";
    } else if (body.definition(value) instanceof Event.Call made
        && made.kind() == Event.CallKind.NEW
        && made.arguments().size() == 1
        && made.arguments().get(0).type().simpleName().equals("String")) {
      return "memory of Java, not of SysAllocString()";
    }
    return lender(body, value);
  }

  /** Who keeps the interface pointer, in words; empty when it is counted or nobody knows. */
  private String pointerOf(Body body, Operand address, Operand owner) {
    boolean isAddress =
        body.definition(address) instanceof Event.Call call
            && call.method().name().matches("getAddress|getPointer");
    boolean counted =
        !body.calls(
                c ->
                    counting.receiverSign(c) > 0
                        && c.receiver() != null
                        && isSame(body, c.receiver(), owner))
            .isEmpty();
    if (!isAddress || counted || counting.contracts().ofType(owner.type().name()).isEmpty()) {
      return "";
    }
    return body.definition(owner) instanceof Event.Call call && isLent(call)
        ? "only lent by " + call.method().display()
        : lender(body, owner);
  }

  private boolean isLent(Event.Call call) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    return contract != null
        && contract.outcomes().stream()
            .filter(o -> o.isNormal())
            .allMatch(o -> o.result().kind() == ResultEffect.Kind.BORROWED);
  }

  private static boolean isSame(Body body, Operand one, Operand other) {
    FieldRef field = field(body, one);
    return Objects.equals(body.origin(one), body.origin(other))
        || (field != null && field.equals(field(body, other)));
  }

  private static @Nullable FieldRef field(Body body, Operand operand) {
    FieldRef own = body.ownField(operand);
    return own != null ? own : body.staticField(operand);
  }

  /** The caller or the field that keeps the value; empty when it is neither's or moves out. */
  private String lender(Body body, Operand value) {
    FieldRef field = field(body, value);
    if (field != null) {
      return isStored(body, field) ? "" : "kept by field '" + field.name() + "'";
    }
    boolean parameter = body.isParameter(value) && !isTakenOver(body, value);
    return parameter ? "only lent by the caller of this method" : "";
  }

  private static boolean isStored(Body body, FieldRef field) {
    return body.events().stream()
        .anyMatch(
            e ->
                e instanceof Event.Store store
                    && ((store.place() instanceof Place.InstanceField f && f.field().equals(field))
                        || (store.place() instanceof Place.StaticField s
                            && s.field().equals(field))));
  }

  private boolean isTakenOver(Body body, Operand value) {
    int slot = value instanceof Variable v ? body.procedure().parameters().indexOf(v) : -1;
    Contract contract = counting.contracts().forBody(body.method()).orElse(null);
    return slot < 0
        || (contract != null
            && !contract.outcomes().stream().allMatch(o -> o.effect(slot).isBorrow()));
  }

  private static boolean isNamed(Operand value) {
    return value instanceof Variable v && v.kind() != Variable.Kind.TEMPORARY;
  }

  private static Fault fault(Body body, LentCell.Put put, Operand value, String whose) {
    FieldRef field = field(body, value);
    String name =
        field != null
            ? field.name()
            : isNamed(value) ? ((Variable) value).name() : "what is stored";
    FaultDraft draft =
        new FaultDraft(
            FaultKind.BY_REFERENCE_LENT,
            body.method(),
            Counting.plain(value.type().name(), "SysFreeString"));
    if (body.isParameter(value)) {
      draft.likely();
    }
    return draft
        .call(put.at().method().display())
        .lender(whose)
        .step(TraceStep.Kind.STORE, put.at().range(), 0, "the caller will give it back")
        .at(put.at().range(), name, value.type());
  }
}
