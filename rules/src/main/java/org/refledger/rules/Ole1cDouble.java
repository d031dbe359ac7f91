package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** OLE1C-DOUBLE: an object is handed out, or born, with one count too many. */
public final class Ole1cDouble extends PagedRule {
  public Ole1cDouble() {
    super("OLE1C-DOUBLE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.FIRST_COUNT_TWICE;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            words.subject() + " is counted twice for one pointer that is given out.",
            words.subject() + " may be counted twice for one pointer that is given out."),
        "Nobody gives the second count back, so the object never dies.");
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Optional.of(new Remedy.DropStatement(fault.primary()));
  }
}
