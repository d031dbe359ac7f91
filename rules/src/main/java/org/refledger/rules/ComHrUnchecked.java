package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-HR-UNCHECKED: an out value is used untested. */
public final class ComHrUnchecked extends PagedRule {
  public ComHrUnchecked() {
    super("COM-HR-UNCHECKED");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.UNCHECKED_STATUS;
  }

  @Override
  String message(Wording words) {
    String call = words.evidence().call().isEmpty() ? "the call" : words.evidence().call();
    return words.sentences(
        words.claim(
            words.subject()
                + " is used although "
                + call
                + " can fail and its status was not tested.",
            words.subject() + " may be used although " + call + " failed."),
        "Test the status, or the value for null, before this.");
  }
}
