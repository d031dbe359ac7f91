package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/**
 * OLE1A-UNOWNED-INOUT: the content of an in-out cell is released by the callee while another copy
 * relies on it.
 */
public final class Ole1aUnownedInout extends PagedRule {
  public Ole1aUnownedInout() {
    super("OLE1A-UNOWNED-INOUT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.UNOWNED_IN_OUT;
  }

  @Override
  String message(Wording words) {
    String call = words.callOr("the callee");
    return words.sentences(
        words.claim(
            words.subject()
                + " is passed in an in-out parameter without a reference for the cell: "
                + call
                + " releases it, and it is needed afterwards"
                + words.atLine()
                + ".",
            words.subject()
                + " may be passed in an in-out parameter without a reference for the cell: "
                + call
                + " releases it, and it is needed afterwards"
                + words.atLine()
                + "."),
        "Take a reference for the cell before the call.");
  }
}
