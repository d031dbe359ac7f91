package org.refledger.objects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Outcome;
import org.refledger.contract.Slot;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.trace.TraceStep;

/**
 * A counting method that forwards another count than it promises: {@code retain(n)} that retains
 * once, {@code release()} that reaches neither the super-class nor a delegate although {@code
 * retain()} counts, {@code retain()} that releases (LESSONS.md 20).
 */
final class PromisedCount implements ProcedureCheck {
  private final Counting counting;

  PromisedCount(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    Contract contract = counting.contracts().forBody(p.method()).orElse(null);
    if (contract == null
        || p.kind() != Procedure.Kind.METHOD
        || p.isStatic()
        || body.returns().isEmpty()) {
      return;
    }
    int sign = Counting.sign(contract, Slot.RECEIVER);
    if (sign == 0 || (sign > 0 && onlyRefuses(body))) {
      return;
    }
    Variable amount = amount(contract, p);
    if (amount != null && !body.reads(amount)) {
      fixed(body, sign).ifPresent(call -> faults.accept(dropsAmount(p, call, amount)));
    }
    opposite(body, sign).ifPresent(call -> faults.accept(opposite(p, call)));
    Procedure partner = counting.mayCount(body) ? null : partner(p, sign);
    if (partner != null || (!counting.mayCount(body) && inheritsPartner(p, sign))) {
      faults.accept(countsNothing(p, partner, sign));
    }
  }

  /** {@code tryRetain()} that always says no takes nothing. */
  private static boolean onlyRefuses(Body body) {
    return body.returns().stream().allMatch(r -> Constant.FALSE.equals(r.value()));
  }

  /** The parameter that says how many references. */
  private static @Nullable Variable amount(Contract contract, Procedure p) {
    for (Outcome outcome : contract.outcomes()) {
      ArgEffect effect = outcome.effect(Slot.RECEIVER);
      if (effect.hasAmount() && effect.amountSlot() < p.parameters().size()) {
        return p.parameters().get(effect.amountSlot());
      }
    }
    return null;
  }

  /** A call that counts one reference of the same sign. */
  private Optional<Event.Call> fixed(Body body, int sign) {
    return body.calls(c -> c.arguments().isEmpty() && counting.receiverSign(c) == sign).stream()
        .findFirst();
  }

  /** The only counting call, when it counts the other way. */
  private Optional<Event.Call> opposite(Body body, int sign) {
    List<Event.Call> counting = body.calls(c -> this.counting.receiverSign(c) != 0);
    boolean other =
        counting.size() == 1
            && this.counting.receiverSign(counting.get(0)) == -sign
            && counting.get(0).method().arity() == body.method().arity()
            && body.calls().size() == 1;
    return other ? Optional.of(counting.get(0)) : Optional.empty();
  }

  /**
   * The opposite method of the same object that does count; null when the program shows none. The
   * class's own methods speak for it; default methods of interfaces only forward to others.
   */
  private @Nullable Procedure partner(Procedure p, int sign) {
    String owner = p.method().owner();
    List<Procedure> all =
        counting.counters(owner, -sign).stream()
            .filter(q -> !isInterface(q.method().owner()))
            .toList();
    List<Procedure> own = all.stream().filter(q -> q.method().owner().equals(owner)).toList();
    return (own.isEmpty() ? all : own)
        .stream().filter(q -> counting.mayCount(new Body(q))).findFirst().orElse(null);
  }

  private boolean isInterface(String type) {
    return counting
        .program()
        .classes()
        .find(type)
        .filter(c -> c.kind() == ClassDecl.Kind.INTERFACE)
        .isPresent();
  }

  /**
   * Whether the opposite method is a library's: a class that can be created has all its methods, so
   * one that no source declares is inherited from there.
   */
  private boolean inheritsPartner(Procedure p, int sign) {
    String owner = p.method().owner();
    boolean concrete =
        counting
            .program()
            .classes()
            .find(owner)
            .filter(c -> c.kind() == ClassDecl.Kind.CLASS && !c.isAbstract())
            .filter(c -> c.superTypes().stream().anyMatch(t -> isLibraryClass(t.name())))
            .isPresent();
    return concrete && counting.counters(owner, -sign).isEmpty();
  }

  private boolean isLibraryClass(String type) {
    return counting
        .program()
        .classes()
        .find(type)
        .filter(c -> c.kind() == ClassDecl.Kind.CLASS && c.origin() != ClassDecl.Origin.SOURCE)
        .filter(c -> counting.contracts().ofType(c.name()).isPresent())
        .isPresent();
  }

  private FaultDraft draft(Procedure p) {
    MethodRef method = p.method();
    String basis = counting.contracts().forBody(method).map(Contract::provenance).orElse("");
    return new FaultDraft(
            FaultKind.FORWARDED_COUNT, method, counting.protocol(TypeRef.of(method.owner())))
        .basis(basis);
  }

  private Fault dropsAmount(Procedure p, Event.Call call, Variable amount) {
    return draft(p)
        .call(call.method().display())
        .exit(0, "ignores '" + amount.name() + "' and counts one reference")
        .step(
            TraceStep.Kind.CALL, p.range(), 0, "asked to count '" + amount.name() + "' references")
        .step(
            kind(call),
            call.range(),
            1,
            call.method().display() + " counts one, whatever '" + amount.name() + "' is")
        .at(call.range(), p.method().display(), TypeRef.of(p.method().owner()));
  }

  private Fault opposite(Procedure p, Event.Call call) {
    return draft(p)
        .call(call.method().display())
        .exit(0, "forwards to " + call.method().display() + ", which counts the other way")
        .step(TraceStep.Kind.CALL, p.range(), 0, p.method().display() + " is called")
        .step(kind(call), call.range(), 0, call.method().display() + " counts the other way")
        .at(call.range(), p.method().display(), TypeRef.of(p.method().owner()));
  }

  private Fault countsNothing(Procedure p, @Nullable Procedure partner, int sign) {
    String other =
        partner == null
            ? "the inherited " + (sign < 0 ? "retain" : "release")
            : partner.method().display();
    FaultDraft draft = draft(p).exit(0, "counts nothing, although " + other + " does");
    if (partner != null) {
      draft.step(
          sign < 0 ? TraceStep.Kind.RETAIN : TraceStep.Kind.RELEASE,
          partner.range(),
          1,
          other + " counts");
    }
    return draft
        .step(
            TraceStep.Kind.EXIT,
            p.range(),
            1,
            p.method().display() + " returns without reaching the count")
        .at(p.range(), p.method().display(), TypeRef.of(p.method().owner()));
  }

  private TraceStep.Kind kind(Event.Call call) {
    return counting.receiverSign(call) > 0 ? TraceStep.Kind.RETAIN : TraceStep.Kind.RELEASE;
  }
}
