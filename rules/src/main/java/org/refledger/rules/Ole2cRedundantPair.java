package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2C-REDUNDANT-PAIR: a reference is taken and given back for nothing. */
public final class Ole2cRedundantPair extends PagedRule {
  public Ole2cRedundantPair() {
    super("OLE2C-REDUNDANT-PAIR");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.REDUNDANT_PAIR;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            words.subject() + " is counted here and given back" + words.atLine() + " for nothing.",
            words.subject()
                + " may be counted here and given back"
                + words.atLine()
                + " for nothing."),
        "The caller keeps it alive all the while; both calls can go.");
  }
}
