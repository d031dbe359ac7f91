package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-USE-AFTER-RELEASE: a handle is used when its reference is gone. */
public final class Ole1UseAfterRelease extends PagedRule {
  public Ole1UseAfterRelease() {
    super("OLE1-USE-AFTER-RELEASE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.USE_AFTER_RELEASE;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            words.subject() + " is used after its last reference was " + words.givenUp() + ".",
            words.subject() + " may be used after its last reference was " + words.givenUp() + "."),
        "Use it before that line, or keep a reference of your own until here.");
  }
}
