package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-QI-CAST: a pointer of one interface is taken for one of another. */
public final class ComQiCast extends PagedRule {
  public ComQiCast() {
    super("COM-QI-CAST");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.CAST_INTERFACE;
  }

  @Override
  String message(Wording words) {

    String from = words.lenderOr("another interface");
    return words.sentences(
        words.claim(
            words.subject() + " takes a pointer of " + from + " for one of " + words.type() + ".",
            words.subject()
                + " may take a pointer of "
                + from
                + " for one of "
                + words.type()
                + "."),
        "Only QueryInterface gives a pointer of another interface.");
  }
}
