package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/**
 * OLE1B-GLOBAL-FETCH: an uncounted copy of a field or static is used after a call that may empty
 * it.
 */
public final class Ole1bGlobalFetch extends PagedRule {
  public Ole1bGlobalFetch() {
    super("OLE1B-GLOBAL-FETCH");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.STALE_COPY;
  }

  @Override
  String message(Wording words) {
    String field = words.fieldOr("its field");
    String call = words.callOr("a call");
    return words.sentences(
        words.claim(
            words.subject()
                + " is an uncounted copy of "
                + field
                + ", which "
                + call
                + words.atLine()
                + " releases before the copy is used.",
            words.subject()
                + " is an uncounted copy of "
                + field
                + ", and "
                + call
                + words.atLine()
                + " may release "
                + field
                + " before the copy is used."),
        "Take a reference right after the fetch and give it back after the last use.");
  }
}
