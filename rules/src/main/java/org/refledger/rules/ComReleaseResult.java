package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-RELEASE-RESULT: the count of all holders decides. */
public final class ComReleaseResult extends PagedRule {
  public ComReleaseResult() {
    super("COM-RELEASE-RESULT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.COUNT_DECIDES;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "The count that " + words.subject() + " tells decides what happens here.",
            "The count that " + words.subject() + " tells may decide what happens here."),
        "It is the count of all holders and only good for diagnostics; release what this code owns.");
  }
}
