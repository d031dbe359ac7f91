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
    return fault.kind() == FaultKind.LEAK
        && !fault.evidence().outParameter()
        && PlainMemory.lostBy(fault).isEmpty();
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        LeakWords.what(words),
        LeakWords.remedy(words, "The reference acquired" + words.fromCall()),
        words.furtherExits());
  }
}
