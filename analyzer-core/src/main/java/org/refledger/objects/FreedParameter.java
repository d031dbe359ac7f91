package org.refledger.objects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.refledger.contract.Contract;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/**
 * A body frees memory that its caller only lent: a contract says so, or the body is a method of a
 * COM object, where what goes in is the caller's. Parameters of counted types are the ledger's.
 */
final class FreedParameter implements ProcedureCheck {
  private final Counting counting;

  FreedParameter(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    List<Event.Call> frees = body.calls(c -> Allocator.freeing(c) != null || isClear(c));
    for (Event.Call free : frees) {
      Allocator by = Allocator.freeing(free);
      Operand freed = by == null ? free.arguments().get(0) : by.freed(free);
      if (Allocator.behind(body, freed) instanceof Variable v
          && v.kind() == Variable.Kind.PARAMETER
          && !isRewritten(body, v)
          && counting.contracts().ofType(v.type().name()).isEmpty()) {
        boolean declared = isLent(body.procedure(), v);
        if (declared || (by != null && counting.isMethodOfComObject(body.procedure()))) {
          faults.accept(fault(body, free, v, declared));
        }
      }
    }
  }

  private static boolean isClear(Event.Call call) {
    return call.method().name().equals("VariantClear") && call.arguments().size() == 1;
  }

  private static boolean isRewritten(Body body, Variable parameter) {
    return body.events().stream().anyMatch(e -> parameter.equals(Body.written(e)));
  }

  private boolean isLent(Procedure procedure, Variable parameter) {
    Optional<Contract> contract = counting.contracts().forBody(procedure.method());
    int slot = procedure.parameters().indexOf(parameter);
    return contract.isPresent()
        && contract.get().outcomes().stream().allMatch(o -> o.effect(slot).isBorrow());
  }

  private Fault fault(Body body, Event.Call free, Variable parameter, boolean declared) {
    FaultDraft draft =
        new FaultDraft(
                FaultKind.PARAMETER_FREED,
                body.method(),
                Counting.plain(parameter.type().name(), free.method().name()))
            .call(free.method().display())
            .step(
                TraceStep.Kind.CALL,
                body.procedure().range(),
                0,
                "'" + parameter.name() + "' belongs to the caller")
            .step(TraceStep.Kind.RELEASE, free.range(), -1, "freed here");
    if (declared) {
      draft.basis(counting.contracts().forBody(body.method()).map(Contract::provenance).orElse(""));
    } else {
      draft.likely();
    }
    return draft.at(free.range(), parameter.name(), parameter.type());
  }
}
