package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-ADVISE-COOKIE: the cookie of a connection is lost. */
public final class ComAdviseCookie extends PagedRule {
  public ComAdviseCookie() {
    super("COM-ADVISE-COOKIE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.COOKIE_LOST || Cookies.isDropped(fault);
  }

  @Override
  String message(Wording words) {

    String how =
        words.evidence().exit().isEmpty() ? "its result is dropped" : words.evidence().exit();
    return words.sentences(
        words.claim(
            "Nobody can end the connection that "
                + words.callOr("this call")
                + " makes: "
                + how
                + ".",
            "It may be that nobody can end the connection that "
                + words.callOr("this call")
                + " makes: "
                + how
                + "."),
        "The source keeps the sink until it is told otherwise; keep the cookie and give it to Unadvise.");
  }
}
