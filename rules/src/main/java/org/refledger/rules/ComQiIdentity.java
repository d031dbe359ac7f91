package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-QI-IDENTITY: IUnknown is not always the same pointer. */
public final class ComQiIdentity extends PagedRule {
  public ComQiIdentity() {
    super("COM-QI-IDENTITY");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.IDENTITY_LOST;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "QueryInterface gives out "
                + words.subject()
                + " for IUnknown, and not always the same.",
            "QueryInterface may not always give the same pointer for IUnknown: "
                + words.subject()
                + "."),
        "Its address is the object's identity: give the same one for each question.");
  }
}
