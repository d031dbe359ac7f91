package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-ERRORINFO: an error object is not given back. */
public final class ComErrorinfo extends PagedRule {
  public ComErrorinfo() {
    super("COM-ERRORINFO");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.ERROR_INFO_LOST;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "The error object in " + words.subject() + " is not released: " + words.exit() + ".",
            "The error object in "
                + words.subject()
                + " may not be released: "
                + words.exit()
                + "."),
        words.hasLender()
            ? "SetErrorInfo takes a reference of its own; Release() belongs to whoever got it."
            : "What came" + words.fromCall() + " needs Release().");
  }
}
