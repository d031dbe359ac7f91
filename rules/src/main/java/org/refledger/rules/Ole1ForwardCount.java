package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-FORWARD-COUNT: a counting method does not keep the promise of its name. */
public final class Ole1ForwardCount extends PagedRule {
  public Ole1ForwardCount() {
    super("OLE1-FORWARD-COUNT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.FORWARDED_COUNT;
  }

  @Override
  String message(Wording words) {
    String what =
        words.evidence().exit().isEmpty() ? "forwards another count" : words.evidence().exit();
    return words.sentences(
        words.claim(
            words.fault().procedure().display() + " " + what + ".",
            words.fault().procedure().display() + " may break its promise: it " + what + "."),
        "Whoever counts through it is wrong by the difference.");
  }
}
