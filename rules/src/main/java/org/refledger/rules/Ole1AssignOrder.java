package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-ASSIGN-ORDER: the old content of a field is released before the new one is retained. */
public final class Ole1AssignOrder extends PagedRule {
  public Ole1AssignOrder() {
    super("OLE1-ASSIGN-ORDER");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.RELEASED_BEFORE_RETAIN;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        "The old content of '"
            + words.evidence().lender()
            + "' is released before "
            + words.subject()
            + " is retained: when both are the same object, it dies here.",
        "Retain the new value first, then release the old one.");
  }
}
