package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-APARTMENT: an interface pointer goes to another thread as it is. */
public final class ComApartment extends PagedRule {
  public ComApartment() {
    super("COM-APARTMENT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.APARTMENT_LEFT;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "Interface pointer "
                + words.subject()
                + " is used by a task on another thread"
                + words.atLine()
                + ".",
            "Interface pointer "
                + words.subject()
                + " may be used by a task on another thread"
                + words.atLine()
                + "."),
        "It belongs to the apartment of this thread; marshal it, or get one over there.");
  }
}
