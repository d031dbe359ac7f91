package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1A-NO-RELEASE: a method stores over what an in-out cell held, and nobody released that. */
public final class Ole1aNoRelease extends PagedRule {
  public Ole1aNoRelease() {
    super("OLE1A-NO-RELEASE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.IN_OUT_OVERWRITTEN && !PlainMemory.isBstrReplaced(fault);
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "The reference that came in through "
                + words.subject()
                + " is overwritten here without a release.",
            "The reference that came in through "
                + words.subject()
                + " may be overwritten here without a release."),
        "An in-out cell owns what it holds: release the old content before storing the new.");
  }
}
