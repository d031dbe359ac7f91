package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-QI-ARG: the wrapper is not of the interface that was asked for. */
public final class ComQiArg extends PagedRule {
  public ComQiArg() {
    super("COM-QI-ARG");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.WRONG_INTERFACE;
  }

  @Override
  String message(Wording words) {

    String asked = words.lenderOr("another interface");
    return words.sentences(
        words.claim(
            words.subject() + " is a pointer of " + asked + ", not of " + words.type() + ".",
            words.subject() + " may be a pointer of " + asked + ", not of " + words.type() + "."),
        "The functions of the one are called in the table of the other; ask for what is used.");
  }
}
