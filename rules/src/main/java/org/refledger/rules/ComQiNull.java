package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** COM-QI-NULL: QueryInterface fails and leaves its out-parameter. */
public final class ComQiNull extends PagedRule {
  public ComQiNull() {
    super("COM-QI-NULL");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.QUERY_SLOT_KEPT;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "QueryInterface fails here and leaves " + words.subject() + " as it was.",
            "QueryInterface may fail here and leave " + words.subject() + " as it was."),
        "Callers take what they find there for a pointer; store null before returning.");
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Optional.of(new Remedy.ClearSlot(fault.subject(), fault.primary()));
  }
}
