package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-REFCOUNT-ATOMIC: a counter is changed in more than one step. */
public final class ComRefcountAtomic extends PagedRule {
  public ComRefcountAtomic() {
    super("COM-REFCOUNT-ATOMIC");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.COUNTER_NOT_ATOMIC;
  }

  @Override
  String message(Wording words) {
    String why = words.evidence().exit().isEmpty() ? "" : ": " + words.evidence().exit();
    return words.sentences(
        words.claim(
            "The counter "
                + words.subject()
                + " is changed without an atomic operation"
                + why
                + ".",
            "The counter "
                + words.subject()
                + " may be changed by two threads at once"
                + why
                + "."),
        "Counts are lost when two threads do this at the same time.");
  }
}
