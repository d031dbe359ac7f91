package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-IN-FREED: memory that was only lent is freed. */
public final class ComInFreed extends PagedRule {
  public ComInFreed() {
    super("COM-IN-FREED");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.PARAMETER_FREED && !PlainMemory.isLentBstrFreed(fault);
  }

  @Override
  String message(Wording words) {
    return PlainMemory.freedParameter(words);
  }
}
