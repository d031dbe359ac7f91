package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1D-MIXED: whether the result is owned depends on the path. */
public final class Ole1dMixed extends PagedRule {
  public Ole1dMixed() {
    super("OLE1D-MIXED");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.MIXED_RESULT;
  }

  @Override
  String message(Wording words) {
    String method = words.fault().procedure().display();
    String lent = words.hasLender() ? " (it belongs to " + words.evidence().lender() + ")" : "";
    return words.sentences(
        words.claim(
            method
                + " returns an owned reference on one path and a borrowed one"
                + lent
                + " on another.",
            method
                + " may return an owned reference on one path and a borrowed one"
                + lent
                + " on another."),
        "No caller can be right about releasing "
            + words.subject()
            + "; retain it on the borrowed path, or return it borrowed always.");
  }
}
