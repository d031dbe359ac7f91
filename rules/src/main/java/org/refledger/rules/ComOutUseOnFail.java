package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-OUT-USE-ON-FAIL: an out value is used after the call failed. */
public final class ComOutUseOnFail extends PagedRule {
  public ComOutUseOnFail() {
    super("COM-OUT-USE-ON-FAIL");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.USED_ON_FAILURE;
  }

  @Override
  String message(Wording words) {

    String call = words.callOr("the call");
    return words.sentences(
        words.claim(
            words.subject() + " is used on the path on which " + call + " has failed.",
            words.subject() + " may be used on a path on which " + call + " has failed."),
        "A call that fails stores nothing; only the branch of success has a reference.");
  }
}
