package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-REFCOUNT-REREAD: a counter is lowered, and then read to decide. */
public final class ComRefcountReread extends PagedRule {
  public ComRefcountReread() {
    super("COM-REFCOUNT-REREAD");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.COUNTER_READ_AGAIN;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "The counter " + words.subject() + " is changed here and read again to decide.",
            "The counter "
                + words.subject()
                + " may be changed by others before it is read again."),
        "Another thread changes it in between; decide by the value the operation returns.");
  }
}
