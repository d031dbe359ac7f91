package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2D-CYCLE: counted references form a cycle. */
public final class Ole2dCycle extends PagedRule {
  public Ole2dCycle() {
    super("OLE2D-CYCLE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.REFERENCE_CYCLE;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "Reference cycle " + words.fault().subject() + ".",
            "There may be a reference cycle " + words.fault().subject() + "."),
        "No method outside the last release breaks it, so none of these objects ever dies.");
  }
}
