package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;

/** OLE1-LEAK: a reference is still owned when the method is left. */
public final class Ole1Leak extends PagedRule {
  public Ole1Leak() {
    super("OLE1-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.FORGOTTEN_FIELD
        || (fault.kind() == FaultKind.LEAK
            && !fault.evidence().outParameter()
            && PlainMemory.lostBy(fault).isEmpty());
  }

  @Override
  String message(Wording words) {
    if (words.fault().kind() == FaultKind.FORGOTTEN_FIELD) {
      String end = words.callOr("this method") + " ends the object";
      String released = words.atLine().isEmpty() ? "Another method" : "The method" + words.atLine();
      return words.sentences(
          words.claim(
              "The field " + words.subject() + " still owns a reference when " + end + ".",
              "The field " + words.subject() + " may still own a reference when " + end + "."),
          released
              + " gives it back; "
              + (words.hasLender() ? "a release of " + words.lenderOr("") : words.releaseCall())
              + " belongs there, too.");
    }
    return words.sentences(
        LeakWords.what(words),
        LeakWords.remedy(words, "The reference acquired" + words.fromCall()),
        words.furtherExits());
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return fault.kind() == FaultKind.LEAK ? Remedies.release(fault) : Optional.empty();
  }
}
