package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2B-IGNORED-RESULT: an owned result is lost within its expression. */
public final class Ole2bIgnoredResult extends PagedRule {
  public Ole2bIgnoredResult() {
    super("OLE2B-IGNORED-RESULT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.DROPPED_RESULT
        && PlainMemory.lostBy(fault).isEmpty()
        && !Cookies.isDropped(fault);
  }

  @Override
  String message(Wording words) {
    String call = words.evidence().call();
    String result =
        call.isEmpty()
            ? "The reference " + words.subject() + " returns"
            : "The reference returned by " + call;
    return words.sentences(
        words.claim(
            result + " is dropped at the end of the expression and never released.",
            result + " may be dropped at the end of the expression without a release."),
        "Keep it in a variable and "
            + (words.fault().protocol().releaseMethods().isEmpty()
                ? "give it back."
                : "call " + words.fault().protocol().releaseMethod() + "() on it."));
  }
}
