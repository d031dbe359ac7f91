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
    String field = words.fieldOr("the field");
    return words.sentences(
        words.claim(
            "The old content of "
                + field
                + " is released before "
                + words.subject()
                + " is retained: it dies here when both are the same object.",
            "The old content of "
                + field
                + " is released before "
                + words.subject()
                + " is retained: both may be the same object, which dies here."),
        "Retain the new value first, then release the old one.");
  }
}
