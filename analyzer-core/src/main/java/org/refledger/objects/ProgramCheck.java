package org.refledger.objects;

import java.util.function.Consumer;
import org.refledger.fault.Fault;

/** Looks at all classes together. */
interface ProgramCheck {
  void check(Consumer<Fault> faults);
}
