package org.refledger.objects;

import java.util.function.Consumer;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;
import org.refledger.trace.TraceStep;

/** Memory of one allocator is given to another to free. */
final class ForeignAllocator implements ProcedureCheck {

  @Override
  public void check(Body body, Consumer<Fault> faults) {
    for (Event.Call free : body.calls(c -> Allocator.freeing(c) != null)) {
      Allocator by = Allocator.freeing(free);
      Operand value = by == null ? null : Allocator.behind(body, by.freed(free));
      if (body.definition(value) instanceof Event.Call origin) {
        Allocator of = Allocator.allocating(origin);
        if (of != null && of != by && value instanceof Variable memory) {
          faults.accept(fault(body, origin, of, free, memory));
        }
      }
    }
  }

  private Fault fault(
      Body body, Event.Call origin, Allocator of, Event.Call free, Variable memory) {
    return new FaultDraft(
            FaultKind.FOREIGN_ALLOCATOR,
            body.method(),
            Counting.plain(memory.type().name(), of.frees()))
        .call(free.method().display())
        .lender(origin.method().display())
        .exit(origin.range().startLine(), "")
        .step(
            TraceStep.Kind.ACQUIRE, origin.range(), 1, "allocated by " + origin.method().display())
        .step(TraceStep.Kind.RELEASE, free.range(), 0, "freed by " + free.method().display())
        .at(free.range(), memory.name(), memory.type());
  }
}
