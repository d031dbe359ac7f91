package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** OLE1C-NO-ADDREF: an object is handed out, or born, without its first count. */
public final class Ole1cNoAddref extends PagedRule {
  public Ole1cNoAddref() {
    super("OLE1C-NO-ADDREF");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.NO_FIRST_COUNT;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            words.subject() + " is handed out without its first count.",
            words.subject() + " may be handed out without its first count."),
        "Its receiver will release it: count it once for each pointer given out.");
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Optional.of(new Remedy.CountSelf(fault.subject(), fault.primary()));
  }
}
