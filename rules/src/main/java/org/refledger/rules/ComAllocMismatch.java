package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-ALLOC-MISMATCH: memory is freed by another allocator. */
public final class ComAllocMismatch extends PagedRule {
  public ComAllocMismatch() {
    super("COM-ALLOC-MISMATCH");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.FOREIGN_ALLOCATOR;
  }

  @Override
  String message(Wording words) {

    String from = words.lenderOr("another allocator");
    return words.sentences(
        words.claim(
            words.subject()
                + " comes from "
                + from
                + " and is freed by "
                + words.callOr("another")
                + ".",
            words.subject()
                + " may come from "
                + from
                + ", and is freed by "
                + words.callOr("another")
                + "."),
        "Each allocator only knows its own blocks; this one needs "
            + words.fault().protocol().releaseMethod()
            + "().");
  }
}
