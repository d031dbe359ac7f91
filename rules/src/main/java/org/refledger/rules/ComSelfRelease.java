package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-SELF-RELEASE: an object goes on after it may have been released. */
public final class ComSelfRelease extends PagedRule {
  public ComSelfRelease() {
    super("COM-SELF-RELEASE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.RELEASED_ITSELF;
  }

  @Override
  String message(Wording words) {
    String call = words.callOr("a call");
    String holder = words.lenderOr("a field");
    return words.sentences(
        words.claim(
            "This "
                + words.subject()
                + " is used after "
                + call
                + ", which gives back "
                + holder
                + ".",
            "This "
                + words.subject()
                + " may be gone after "
                + call
                + ", which gives back "
                + holder
                + "."),
        "Count the object for the time of the call: one reference before it, released afterwards.");
  }
}
