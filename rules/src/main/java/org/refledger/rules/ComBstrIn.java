package org.refledger.rules;

import org.refledger.fault.Fault;

/** COM-BSTR-IN: a BSTR that was only lent is freed. */
public final class ComBstrIn extends PagedRule {
  public ComBstrIn() {
    super("COM-BSTR-IN");
  }

  @Override
  boolean concerns(Fault fault) {
    return PlainMemory.isLentBstrFreed(fault);
  }

  @Override
  String message(Wording words) {
    return PlainMemory.freedParameter(words);
  }
}
