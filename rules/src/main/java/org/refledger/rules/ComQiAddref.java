package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** COM-QI-ADDREF: QueryInterface returns its object uncounted. */
public final class ComQiAddref extends PagedRule {
  public ComQiAddref() {
    super("COM-QI-ADDREF");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.QUERY_WITHOUT_COUNT;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "QueryInterface gives out " + words.subject() + " without counting it.",
            "QueryInterface may give out " + words.subject() + " without counting it."),
        "The receiver will release it, so AddRef belongs on this path.");
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Optional.of(new Remedy.CountSelf(fault.subject(), fault.primary()));
  }
}
