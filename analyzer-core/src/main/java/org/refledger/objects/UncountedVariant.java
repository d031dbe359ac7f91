package org.refledger.objects;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * An interface pointer that belongs to somebody else, a parameter or a field, is put into a VARIANT
 * without a count, and the VARIANT is cleared: that releases what was never counted for it.
 */
final class UncountedVariant implements ProcedureCheck {
  private static final Set<String> MOVES = Set.of("MoveMemory", "memmove", "memcpy");

  private final Counting counting;

  UncountedVariant(Counting counting) {
    this.counting = counting;
  }

  /**
   * A pointer on its way into a VARIANT.
   *
   * @param variant the VARIANT, as an operand or as the name that its address is computed from
   */
  private record Put(Event.Call at, Object variant, Operand pointer) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls()) {
      Put put = put(body, call);
      if (put == null) {
        continue;
      }
      Event.Call clear = clear(body, put);
      Operand owner = handle(body, put.pointer());
      TypeContract protocol = protocol(owner).orElse(null);
      if (clear != null && protocol != null && isForeign(body, owner) && !isCounted(body, owner)) {
        faults.accept(fault(body, put, clear, owner, protocol));
      }
    }
  }

  private static @Nullable Put put(Body body, Event.Call call) {
    int arguments = call.arguments().size();
    if (call.kind() == Event.CallKind.NEW
        && isVariant(call.receiverType().name())
        && arguments == 1
        && call.target() != null) {
      return new Put(call, call.target(), call.arguments().get(0));
    }
    if (call.method().name().equals("setValue")
        && call.receiver() != null
        && isVariant(call.receiver().type().name())
        && arguments > 0) {
      return new Put(call, origin(body, call.receiver()), call.arguments().get(arguments - 1));
    }
    if (MOVES.contains(call.method().name())
        && arguments >= 2
        && call.arguments().get(0) instanceof Constant c
        && String.valueOf(c.value()).matches("\\w+ \\+ 8")
        && body.definition(call.arguments().get(1)) instanceof Event.NewArray array
        && array.elements().size() == 1) {
      String name = String.valueOf(c.value()).replace(" + 8", "");
      return new Put(call, name, array.elements().get(0));
    }
    return null;
  }

  private static boolean isVariant(String type) {
    return type.matches("(.*\\.)?VARIANT(\\..*)?");
  }

  private static Object origin(Body body, Operand operand) {
    Operand origin = body.origin(operand);
    return origin == null ? operand : origin;
  }

  private static Event.@Nullable Call clear(Body body, Put put) {
    return body
        .calls(
            c ->
                c.method().name().equals("VariantClear")
                    && !c.arguments().isEmpty()
                    && isSame(body, put.variant(), c.arguments().get(0))
                    && c.range().compareTo(put.at().range()) > 0)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static boolean isSame(Body body, Object variant, Operand operand) {
    Operand origin = body.origin(operand);
    return variant.equals(origin)
        || (origin instanceof Variable v && v.name().equals(variant))
        || (variant instanceof Variable made
            && origin instanceof Variable v
            && body.definition(v) != null
            && Objects.equals(body.definition(v), body.definition(made)));
  }

  /** The object whose address is put there, or the value itself. */
  private static Operand handle(Body body, Operand pointer) {
    return body.definition(pointer) instanceof Event.Call call
            && call.receiver() != null
            && Set.of("getAddress", "getPointer").contains(call.method().name())
        ? call.receiver()
        : pointer;
  }

  private Optional<TypeContract> protocol(Operand owner) {
    return counting
        .contracts()
        .ofType(owner.type().name())
        .filter(t -> t.releaseMethods().contains("Release"));
  }

  private static boolean isForeign(Body body, Operand owner) {
    return body.isParameter(owner)
        || body.ownField(owner) != null
        || body.staticField(owner) != null;
  }

  private boolean isCounted(Body body, Operand owner) {
    FieldRef field = body.ownField(owner) != null ? body.ownField(owner) : body.staticField(owner);
    return !body.calls(
            c ->
                counting.receiverSign(c) > 0
                    && c.receiver() != null
                    && (origin(body, c.receiver()).equals(origin(body, owner))
                        || (field != null
                            && (field.equals(body.ownField(c.receiver()))
                                || field.equals(body.staticField(c.receiver()))))))
        .isEmpty();
  }

  private Fault fault(Body body, Put put, Event.Call clear, Operand owner, TypeContract protocol) {
    FieldRef field = body.ownField(owner) != null ? body.ownField(owner) : body.staticField(owner);
    String name =
        field != null ? field.name() : owner instanceof Variable v ? v.name() : "the pointer";
    return new FaultDraft(FaultKind.VARIANT_WITHOUT_COUNT, body.method(), protocol)
        .call(clear.method().display())
        .exit(clear.range().startLine(), "")
        .likely()
        .lender(field != null ? "field '" + field.name() + "'" : "the caller")
        .step(TraceStep.Kind.STORE, put.at().range(), 0, "put into the VARIANT without a count")
        .step(TraceStep.Kind.RELEASE, clear.range(), -1, "cleared: what is in it is released")
        .at(put.at().range(), name, owner.type());
  }
}
