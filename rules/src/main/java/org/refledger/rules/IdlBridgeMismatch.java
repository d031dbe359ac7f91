package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** IDL-BRIDGE-MISMATCH: code contradicts the definition of the interface it calls. */
public final class IdlBridgeMismatch extends PagedRule {
  public IdlBridgeMismatch() {
    super("IDL-BRIDGE-MISMATCH");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.BRIDGE_MISMATCH;
  }

  @Override
  String message(Wording words) {
    String problem = words.evidence().exit();
    return words.claim(
        words.subject()
            + (problem.isEmpty() ? " contradicts the definition of what it calls" : " " + problem)
            + ".",
        words.subject() + " may contradict the definition of what it calls.");
  }
}
