package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-QI-SUCCESS-NULL: QueryInterface succeeds and gives out null. */
public final class ComQiSuccessNull extends PagedRule {
  public ComQiSuccessNull() {
    super("COM-QI-SUCCESS-NULL");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.QUERY_SUCCEEDS_EMPTY;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "QueryInterface says here that it succeeded, and gives nothing out through "
                + words.subject()
                + ".",
            "QueryInterface may say here that it succeeded, and give nothing out through "
                + words.subject()
                + "."),
        "Callers use what they find there without another test; return E_NOINTERFACE instead.");
  }
}
