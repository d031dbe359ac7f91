package org.refledger.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Outcome;
import org.refledger.contract.Slot;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A parameter that is only lent becomes an element of a container that outlives the call, or is
 * captured by a task that runs later, and nothing in the body takes a reference for it. Plain
 * fields are looked at path by path, by the engine.
 */
final class KeptParameter implements ProcedureCheck {
  private static final Pattern ADDS =
      Pattern.compile("(add|put|offer|push|set)(First|Last|IfAbsent|Element)?|replace|addElement");
  private static final Pattern TAKES_OUT =
      Pattern.compile("(clear|remove|poll|pop|drain|take|pull|retainAll).*");
  private static final Pattern LATER =
      Pattern.compile(
          "execute|submit|schedule.*|runAsync|supplyAsync|newTimeout|addListeners?|whenComplete.*"
              + "|handle(Async)?|invokeLater|lazySet|asyncExec|timerExec|then(Run|Accept|Apply).*"
              + "|Thread|<init>");
  private static final Set<String> WAITS =
      Set.of(
          "get",
          "join",
          "await",
          "sync",
          "awaitUninterruptibly",
          "syncUninterruptibly",
          "invokeAll",
          "invokeAny",
          "awaitTermination",
          "acquire",
          "take",
          "joinNow");

  private final Counting counting;

  KeptParameter(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    Procedure p = body.procedure();
    if (p.kind() != Procedure.Kind.METHOD || p.parameters().isEmpty()) {
      return;
    }
    for (int i = 0; i < p.parameters().size(); i++) {
      Variable parameter = p.parameters().get(i);
      TypeContract protocol = counting.contracts().ofType(parameter.type().name()).orElse(null);
      if (protocol == null || isGivenAnother(body, parameter) || isCountedUp(body, parameter)) {
        continue;
      }
      boolean lent = counting.contracts().isLent(p.method(), i);
      // COM lends what it passes in; elsewhere a method without a contract may take over
      boolean byConvention = protocol.releaseMethods().contains("Release");
      if (lent || byConvention) {
        Lent value = new Lent(parameter, protocol, lent);
        inContainers(body, value, faults);
        inTasks(body, value, faults);
      }
    }
  }

  /** The parameter looked at, and whether a declaration says that it is lent. */
  private record Lent(Variable parameter, TypeContract protocol, boolean declared) {}

  private static boolean isGivenAnother(Body body, Variable parameter) {
    return body.events().stream().anyMatch(e -> parameter.equals(Body.written(e)));
  }

  /** Whether some call of the body counts the parameter, on whatever path. */
  private boolean isCountedUp(Body body, Variable parameter) {
    return !body.calls(
            c ->
                (parameter.equals(body.origin(c.receiver())) && counting.receiverSign(c) > 0)
                    || countsArgument(body, c, parameter))
        .isEmpty();
  }

  private boolean countsArgument(Body body, Event.Call call, Variable parameter) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    for (int i = 0; i < call.arguments().size(); i++) {
      if (parameter.equals(body.origin(call.arguments().get(i)))) {
        boolean counts =
            contract == null
                ? call.method().name().matches("(?i).*(retain|addref|incref|acquire).*")
                : Counting.sign(contract, i) > 0;
        if (counts) {
          return true;
        }
      }
    }
    return false;
  }

  private void inContainers(Body body, Lent lent, Consumer<Fault> faults) {
    for (Event.Call call : body.calls(c -> ADDS.matcher(c.method().name()).matches())) {
      FieldRef field = container(body, call);
      if (field != null && isElement(body, call, lent.parameter())) {
        boolean emptied =
            !body.calls(
                    c ->
                        TAKES_OUT.matcher(c.method().name()).matches()
                            && field.equals(container(body, c)))
                .isEmpty();
        boolean kept = lent.declared() || givesBack(body.method(), field);
        if (kept && !emptied) {
          String how = "kept in the field '" + field.name() + "' without a reference";
          faults.accept(fault(body, lent, call, field.name(), how));
        }
      }
    }
  }

  /** The field of this object, or the static one, that the call's receiver was read from. */
  private static @Nullable FieldRef container(Body body, Event.Call call) {
    FieldRef own = body.ownField(call.receiver());
    return own != null ? own : body.staticField(call.receiver());
  }

  private boolean isElement(Body body, Event.Call call, Variable parameter) {
    Contract contract = counting.contracts().forCall(call).orElse(null);
    if (contract == null) {
      return false;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      if (parameter.equals(body.origin(call.arguments().get(i)))) {
        for (Outcome outcome : contract.outcomes()) {
          ArgEffect.Hand hand = outcome.effect(i).hand();
          if (hand == ArgEffect.Hand.MOVED_INTO || hand == ArgEffect.Hand.ESCAPES) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether some method of the class gives back what the container holds. */
  private boolean givesBack(MethodRef method, FieldRef field) {
    for (Procedure p : counting.proceduresOf(method.owner())) {
      Body other = new Body(p);
      boolean released =
          !other
              .calls(
                  c ->
                      (counting.receiverSign(c) < 0 || c.method().name().equals("forEach"))
                          && c.receiver() != null
                          && field.equals(Holdings.fieldBehind(other, c.receiver())))
              .isEmpty();
      if (released) {
        return true;
      }
    }
    return false;
  }

  private void inTasks(Body body, Lent lent, Consumer<Fault> faults) {
    boolean waits = !body.calls(c -> WAITS.contains(c.method().name())).isEmpty();
    if (waits) {
      return;
    }
    for (Event.Call call : body.calls(c -> LATER.matcher(c.method().name()).matches())) {
      Contract contract = counting.contracts().forCall(call).orElse(null);
      for (int i = 0; contract != null && i < call.arguments().size(); i++) {
        if (runsLater(contract, i)
            && body.definition(call.arguments().get(i)) instanceof Event.MakeClosure task
            && isUsedBy(body, task, lent.parameter())) {
          String how = "kept by a task that runs after the call";
          faults.accept(fault(body, lent, call, "", how));
          return;
        }
      }
    }
  }

  private static boolean runsLater(Contract contract, int slot) {
    return Slot.isParameter(slot)
        && contract.outcomes().stream()
            .anyMatch(o -> o.effect(slot).hand() == ArgEffect.Hand.RUN_ONCE);
  }

  /** Whether the task uses the parameter and does not give it back: then it would take it over. */
  private boolean isUsedBy(Body body, Event.MakeClosure task, Variable parameter) {
    List<Operand> captured = task.captured();
    for (int i = 0; i < captured.size(); i++) {
      if (!parameter.equals(body.origin(captured.get(i)))) {
        continue;
      }
      boolean used = false;
      for (Body inner : bodies(task)) {
        if (i < inner.procedure().captures().size()) {
          Variable inside = inner.procedure().captures().get(i);
          boolean released =
              !inner
                  .calls(
                      c ->
                          (inside.equals(inner.origin(c.receiver()))
                                  && counting.receiverSign(c) != 0)
                              || gives(inner, c, inside))
                  .isEmpty();
          if (released) {
            return false;
          }
          used |= !inner.calls(c -> inside.equals(inner.origin(c.receiver()))).isEmpty();
        }
      }
      return used;
    }
    return false;
  }

  /** Whether the call may take the value over: what a task passes on is nobody's business here. */
  private static boolean gives(Body inner, Event.Call call, Variable value) {
    return call.arguments().stream().anyMatch(a -> value.equals(inner.origin(a)));
  }

  private List<Body> bodies(Event.MakeClosure task) {
    List<Body> bodies = new ArrayList<>();
    for (MethodRef method : task.bodies()) {
      Procedure p = counting.program().procedure(method);
      if (p != null) {
        bodies.add(new Body(p));
      }
    }
    return bodies;
  }

  private Fault fault(Body body, Lent lent, Event.Call keeps, String field, String how) {
    String name = lent.parameter().name();
    FaultDraft draft =
        new FaultDraft(FaultKind.BORROW_STORED, body.method(), lent.protocol())
            .lender(field)
            .call(keeps.method().display())
            .exit(keeps.range().startLine(), how)
            .step(
                TraceStep.Kind.CALL,
                body.procedure().range(),
                0,
                "'" + name + "' is lent for the time of the call")
            .step(TraceStep.Kind.STORE, keeps.range(), 0, how);
    if (lent.declared()) {
      draft.basis(counting.contracts().forBody(body.method()).map(Contract::provenance).orElse(""));
    } else {
      draft.likely();
    }
    return draft.at(keeps.range(), name, lent.parameter().type());
  }
}
