package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2B-OUT-LEAK: a reference that came through an out-parameter is never given back. */
public final class Ole2bOutLeak extends PagedRule {
  public Ole2bOutLeak() {
    super("OLE2B-OUT-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.LEAK
        && fault.evidence().outParameter()
        && PlainMemory.lostBy(fault).isEmpty();
  }

  @Override
  String message(Wording words) {
    String call = words.evidence().call();
    String reference =
        call.isEmpty()
            ? "The reference in the out-parameter"
            : "The reference that " + call + " put into its out-parameter";
    return words.sentences(
        LeakWords.what(words), LeakWords.remedy(words, reference), words.furtherExits());
  }
}
