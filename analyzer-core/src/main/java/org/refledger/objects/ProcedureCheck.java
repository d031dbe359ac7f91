package org.refledger.objects;

import java.util.function.Consumer;
import org.refledger.fault.Fault;

/** Looks at one body at a time. Stateless; may be asked in any order. */
interface ProcedureCheck {
  void check(Body body, Consumer<Fault> faults);
}
