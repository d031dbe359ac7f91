package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2A-RELEASE-IN: a parameter that was only lent is given back. */
public final class Ole2aReleaseIn extends PagedRule {
  public Ole2aReleaseIn() {
    super("OLE2A-RELEASE-IN");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.RELEASE_OF_BORROWED_PARAMETER
        && !PlainMemory.isLentBstrFreed(fault);
  }

  @Override
  String message(Wording words) {
    String what =
        words.claim(
            "Parameter " + words.subject() + " is released, but it is only borrowed",
            "Parameter " + words.subject() + " is released, but it may be only borrowed");
    String owner = words.lenderOr("the caller");
    return words.sentences(
        what + " from " + owner + ".",
        "The owner releases it as well; drop this release, or retain it first.");
  }
}
