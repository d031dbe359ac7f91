package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-HR-SFALSE: S_FALSE is taken for a success with a value. */
public final class ComHrSfalse extends PagedRule {
  public ComHrSfalse() {
    super("COM-HR-SFALSE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.FALSE_TAKEN_FOR_VALUE;
  }

  @Override
  String message(Wording words) {

    String call = words.callOr("the call");
    return words.sentences(
        words.claim(
            words.subject() + " is used although " + call + " can return S_FALSE.",
            words.subject() + " may be used although " + call + " returned S_FALSE."),
        "S_FALSE counts as success and means that nothing was stored; compare with S_OK, or look at"
            + " the number of elements.");
  }
}
