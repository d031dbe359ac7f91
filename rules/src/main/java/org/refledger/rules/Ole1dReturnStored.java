package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1D-RETURN-STORED: a promised reference is returned uncounted. */
public final class Ole1dReturnStored extends PagedRule {
  public Ole1dReturnStored() {
    super("OLE1D-RETURN-STORED");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.UNCOUNTED_RESULT;
  }

  @Override
  String message(Wording words) {
    String method = words.fault().procedure().display();
    return words.sentences(
        words.claim(
                method + " promises a counted reference but returns ",
                method + " may promise a counted reference but returns ")
            + words.subject()
            + words.keptBy()
            + " without counting it.",
        "The caller will release a reference it was never given; count it before the return.");
  }
}
