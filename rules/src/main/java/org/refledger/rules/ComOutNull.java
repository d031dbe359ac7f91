package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** COM-OUT-NULL: a method fails and leaves its out-parameter. */
public final class ComOutNull extends PagedRule {
  public ComOutNull() {
    super("COM-OUT-NULL");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.OUT_SLOT_KEPT;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "Out-parameter "
                + words.subject()
                + " keeps its old content when the method fails here.",
            "Out-parameter "
                + words.subject()
                + " may keep its old content when the method fails."),
        "Callers take what they find there for a pointer; store null before returning.");
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Optional.of(new Remedy.ClearSlot(fault.subject(), fault.primary()));
  }
}
