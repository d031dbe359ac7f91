package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE1-LEAK: a reference is still owned when the method is left. */
public final class Ole1Leak extends PagedRule {
  public Ole1Leak() {
    super("OLE1-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.FORGOTTEN_FIELD
        || (fault.kind() == FaultKind.LEAK && !fault.evidence().outParameter());
  }

  @Override
  String message(Wording words) {
    if (words.fault().kind() == FaultKind.FORGOTTEN_FIELD) {
      return words.sentences(
          "The field "
              + words.subject()
              + " may still own a reference when "
              + words.evidence().call()
              + " ends the object.",
          "Only the method at line "
              + words.evidence().exitLine()
              + " gives it back; "
              + words.releaseCall()
              + " belongs here, too, unless the field is empty by then.");
    }
    return words.sentences(
        LeakWords.what(words),
        LeakWords.remedy(words, "The reference acquired" + words.fromCall()),
        words.furtherExits());
  }
}
