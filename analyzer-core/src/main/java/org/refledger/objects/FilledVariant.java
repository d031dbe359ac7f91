package org.refledger.objects;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.EventVariables;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * A call stores a string in a VARIANT that the body made, the body reads the string, and on some
 * path nobody clears the VARIANT. What else reads the VARIANT may take over what is in it.
 */
final class FilledVariant implements ProcedureCheck {
  private static final Set<String> READS_TEXT = Set.of("stringValue");
  private static final Set<String> READS =
      Set.of("stringValue", "getVarType", "getVarTypeObject", "toString", "hashCode", "size");

  private final Counting counting;

  FilledVariant(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(c -> !c.arguments().isEmpty())) {
      Variable filled = filled(body, call);
      if (filled != null && isRead(body, filled, READS_TEXT)) {
        Watch watch = new Watch(body, call, filled);
        boolean all =
            new StatusPaths<>(counting, body, watch)
                .follow(call, Knowledge.ANY & ~Knowledge.FAILED, Boolean.TRUE);
        if (all && watch.leftAt != null) {
          faults.accept(fault(body, call, filled, watch.leftAt, watch.how));
        }
      }
    }
  }

  /** The empty VARIANT of this body that the call adds a content to, by contract; else null. */
  private @Nullable Variable filled(Body body, Event.Call call) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    for (int i = 0; contract != null && i < call.arguments().size(); i++) {
      boolean fresh =
          body.origin(call.arguments().get(i)) instanceof Variable v
              && !v.isFormal()
              && v.type().name().matches("(.*\\.)?VARIANT(\\..*)?")
              && body.definition(v) instanceof Event.Call made
              && made.kind() == Event.CallKind.NEW
              && made.arguments().isEmpty();
      if (fresh && Counting.sign(contract, i) > 0) {
        return (Variable) body.origin(call.arguments().get(i));
      }
    }
    return null;
  }

  private static boolean isRead(Body body, Variable variant, Set<String> methods) {
    return !body.calls(
            c -> methods.contains(c.method().name()) && variant.equals(body.origin(c.receiver())))
        .isEmpty();
  }

  private static final class Watch implements StatusPaths.Visitor<Boolean> {
    private final Body body;
    private final Event.Call filling;
    private final Variable variant;
    private @Nullable SourceRange leftAt;
    private String how = "";

    Watch(Body body, Event.Call filling, Variable variant) {
      this.body = body;
      this.filling = filling;
      this.variant = variant;
    }

    @Override
    public @Nullable Boolean event(Event event, Knowledge known, Boolean state) {
      boolean concerned =
          event != filling
              && !(event instanceof Event.Assign)
              && EventVariables.read(event).stream().anyMatch(this::isVariant);
      boolean onlyReads =
          event instanceof Event.Call call
              && READS.contains(call.method().name())
              && isVariant(call.receiver());
      return concerned && !onlyReads ? null : state;
    }

    private boolean isVariant(@Nullable Operand operand) {
      return variant.equals(body.origin(operand));
    }

    @Override
    public void exit(
        SourceRange at, String thrown, @Nullable Operand result, Knowledge known, Boolean state) {
      if (leftAt == null && !isVariant(result) && thrown.isEmpty()) {
        leftAt = at;
        how = "returns";
      }
    }
  }

  private Fault fault(Body body, Event.Call call, Variable variant, SourceRange left, String how) {
    String name = call.method().display();
    return new FaultDraft(
            FaultKind.LEAK, body.method(), Counting.plain(variant.type().name(), "VariantClear"))
        .call(name)
        .exit(left.startLine(), how)
        .basis(Objects.requireNonNull(counting.contracts().forCall(call).orElse(null)).provenance())
        .step(TraceStep.Kind.ACQUIRE, call.range(), 1, name + " stores a string of its own in it")
        .step(TraceStep.Kind.EXIT, left, 1, "the method " + how + " and nobody cleared it")
        .at(call.range(), variant.name(), variant.type());
  }
}
