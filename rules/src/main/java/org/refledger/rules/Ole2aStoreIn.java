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
    String field = words.evidence().lender();
    return words.sentences(
        words.claim(
            words.subject()
                + " is only lent, and the field '"
                + field
                + "' keeps it after the call.",
            words.subject()
                + " is probably only lent, and the field '"
                + field
                + "' keeps it after the call."),
        "Take a reference for the field, or copy what is needed.");
  }
}
