package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2A-STORE-IN: a borrowed parameter is kept in a field without a reference. */
public final class Ole2aStoreIn extends PagedRule {
  public Ole2aStoreIn() {
    super("OLE2A-STORE-IN");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.BORROW_STORED;
  }

  @Override
  String message(Wording words) {
    boolean task = !words.hasLender() && words.evidence().exit().contains("task");
    String keeper = task ? "the task given to " + words.callOr("it") : words.fieldOr("a field");
    return words.sentences(
        words.claim(
            words.subject() + " is only lent, and " + keeper + " keeps it after the call.",
            words.subject() + " may only be lent, and " + keeper + " keeps it after the call."),
        "Take a reference for " + (task ? "the task" : "the field") + ", or copy what is needed.");
  }
}
