package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-UNCOUNTED-COPY: a field holds a copy that has no reference of its own. */
public final class Ole1UncountedCopy extends PagedRule {
  public Ole1UncountedCopy() {
    super("OLE1-UNCOUNTED-COPY");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.UNCOUNTED_COPY;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            words.fieldOr("A field") + " holds a copy without a reference of its own.",
            words.fieldOr("A field") + " may hold a copy without a reference of its own."),
        "Take a reference for the copy, or move the reference instead of copying it.");
  }
}
