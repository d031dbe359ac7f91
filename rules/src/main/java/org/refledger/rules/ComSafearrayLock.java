package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-SAFEARRAY-LOCK: the memory of an array stays locked. */
public final class ComSafearrayLock extends PagedRule {
  public ComSafearrayLock() {
    super("COM-SAFEARRAY-LOCK");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.LEFT_LOCKED;
  }

  @Override
  String message(Wording words) {

    String end = words.fault().protocol().releaseMethod() + "()";
    return words.sentences(
        words.notUndone(),
        "The array cannot be resized or destroyed while it is locked; "
            + end
            + " belongs in a finally block.");
  }
}
