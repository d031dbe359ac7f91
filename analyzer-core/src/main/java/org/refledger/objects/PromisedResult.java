package org.refledger.objects;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.trace.TraceStep;

/**
 * A method that promises a counted result, by its name ({@code retainedSlice}) or by the contract
 * of what it overrides, and returns a view, a field or itself without counting (LESSONS.md 20).
 * Where only a contract promises, a field that is returned as it is may be handed over: views
 * cannot be.
 */
final class PromisedResult implements ProcedureCheck {
  private static final Pattern NAMES = Pattern.compile("(readR|r)etained[A-Z]\\w*");

  private final Counting counting;

  PromisedResult(Counting counting) {
    this.counting = counting;
  }

  /** What is returned and who keeps it. */
  private record Kept(String what, String keeper, Event.@Nullable Call from) {}

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    String promise = promise(p);
    if (promise == null || counting.isImmortal(p.method().owner()) || counts(body) || ends(body)) {
      return;
    }
    for (Terminator.Return exit : body.returns()) {
      Operand value = exit.value();
      if (value == null || isNull(value)) {
        continue;
      }
      Kept kept = kept(body, value);
      if (kept == null) {
        return;
      }
      if (counting.contracts().ofType(value.type().name()).isPresent()
          && (kept.from() != null || NAMES.matcher(p.method().name()).matches())) {
        faults.accept(fault(p, exit, value, kept, promise));
      }
    }
  }

  /** Where the promise comes from, empty for the name alone; null when there is none. */
  private @Nullable String promise(Procedure p) {
    if (p.kind() != Procedure.Kind.METHOD || p.isStatic() || p.returnType().isPlainData()) {
      return null;
    }
    Optional<Contract> contract = counting.contracts().forBody(p.method());
    boolean declared = contract.filter(PromisedResult::isOwned).isPresent();
    if (declared) {
      return contract.get().provenance();
    }
    boolean silent = contract.isEmpty() || contract.get().origin() == Contract.Origin.NAMING;
    return silent && NAMES.matcher(p.method().name()).matches() ? "" : null;
  }

  private static boolean isOwned(Contract contract) {
    List<Outcome> normal = contract.outcomes().stream().filter(Outcome::isNormal).toList();
    return !normal.isEmpty()
        && normal.stream()
            .allMatch(
                o ->
                    o.result().kind() == ResultEffect.Kind.OWNED
                        || o.result().kind() == ResultEffect.Kind.OWNED_VIEW_OF);
  }

  private static boolean isNull(Operand value) {
    return value instanceof Constant c && c.kind() == Constant.Kind.NULL;
  }

  /** Whether anything is counted up here: which value that is for is not asked. */
  private boolean counts(Body body) {
    return !body.calls(c -> counting.receiverSign(c) > 0 || countsArgument(c)).isEmpty();
  }

  /** Whether what it overrides is asked first and never returns. */
  private boolean ends(Body body) {
    return !body.calls(c -> c.kind() == Event.CallKind.SPECIAL && counting.noReturn().isEnd(c))
        .isEmpty();
  }

  private boolean countsArgument(Event.Call call) {
    return counting
        .contracts()
        .forCall(call)
        .filter(c -> call.arguments().size() == 1 && Counting.sign(c, 0) > 0)
        .isPresent();
  }

  private @Nullable Kept kept(Body body, Operand value) {
    if (body.isThis(value)) {
      return new Kept("this", "the object itself", null);
    }
    FieldRef field = body.ownField(value);
    if (field != null) {
      return isCleared(body, field)
          ? null
          : new Kept(field.name(), "field '" + field.name() + "'", null);
    }
    return body.definition(value) instanceof Event.Call call ? keptByCall(body, call) : null;
  }

  private @Nullable Kept keptByCall(Body body, Event.Call call) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    if (contract == null || contract.neverReturns()) {
      return null;
    }
    Kept owner = null;
    for (Outcome outcome : contract.outcomes()) {
      if (outcome.isNormal()) {
        owner = lent(body, call, outcome.result());
        if (owner == null) {
          return null;
        }
      }
    }
    return owner == null
        ? null
        : new Kept(Objects.requireNonNull(call.target()).name(), owner.keeper(), call);
  }

  private @Nullable Kept lent(Body body, Event.Call call, ResultEffect result) {
    boolean view =
        result.kind() == ResultEffect.Kind.VIEW_OF || result.kind() == ResultEffect.Kind.SAME_AS;
    if (!view || result.slot() != Slot.RECEIVER || call.receiver() == null) {
      return null;
    }
    return kept(body, call.receiver());
  }

  /** A field that is emptied gives its reference away. */
  private static boolean isCleared(Body body, FieldRef field) {
    return body.events().stream()
        .anyMatch(
            e ->
                e instanceof Event.Store store
                    && store.place() instanceof Place.InstanceField f
                    && f.field().key().equals(field.key()));
  }

  private Fault fault(
      Procedure p, Terminator.Return exit, Operand value, Kept kept, String promise) {
    MethodRef method = p.method();
    FaultDraft draft =
        new FaultDraft(FaultKind.UNCOUNTED_RESULT, method, counting.protocol(value.type()))
            .lender(kept.keeper())
            .basis(promise);
    if (kept.from() != null) {
      String call = kept.from().method().display();
      draft
          .call(call)
          .step(
              TraceStep.Kind.VIEW,
              kept.from().range(),
              0,
              call + " counts nothing: " + kept.keeper() + " keeps the only reference");
    } else {
      draft.step(TraceStep.Kind.CALL, p.range(), 0, kept.keeper() + " keeps its own reference");
    }
    draft.step(
        TraceStep.Kind.EXIT,
        exit.range(),
        0,
        "returned as if counted: the caller of " + method.display() + " will release it");
    return draft.at(
        kept.from() == null ? exit.range() : kept.from().range(), kept.what(), value.type());
  }
}
