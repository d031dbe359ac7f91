package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-OVERWRITE: the only handle on an owned reference gets another value. */
public final class Ole1Overwrite extends PagedRule {
  public Ole1Overwrite() {
    super("OLE1-OVERWRITE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.OVERWRITE && PlainMemory.lostBy(fault).isEmpty();
  }

  @Override
  String message(Wording words) {
    String what =
        words.claim(
            words.subject() + " still owns a reference when it is overwritten here.",
            words.subject() + " may still own a reference when it is overwritten here.");
    String from = words.fromCall();
    String remedy =
        "Nothing else holds the reference"
            + (from.isEmpty() ? "" : " acquired" + from)
            + "; "
            + words.releaseCall()
            + " belongs before the assignment.";
    return words.sentences(what, remedy);
  }
}
