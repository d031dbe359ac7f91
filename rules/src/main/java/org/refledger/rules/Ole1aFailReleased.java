package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1A-FAIL-RELEASED: a method leaves in an in-out cell what it has released. */
public final class Ole1aFailReleased extends PagedRule {
  public Ole1aFailReleased() {
    super("OLE1A-FAIL-RELEASED");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.IN_OUT_RELEASED;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            words.subject()
                + " still holds the released reference when the method ends"
                + words.atLine()
                + ".",
            words.subject()
                + " may still hold the released reference when the method ends"
                + words.atLine()
                + "."),
        "Release the old content only when the new one is there, or clear the cell.");
  }
}
