package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-VARIANT-INIT: a VARIANT is cleared that was never set. */
public final class ComVariantInit extends PagedRule {
  public ComVariantInit() {
    super("COM-VARIANT-INIT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.RAW_VARIANT;
  }

  @Override
  String message(Wording words) {

    return words.sentences(
        words.claim(
            words.subject()
                + " is cleared, but nothing was ever stored in its memory"
                + words.allocated()
                + ".",
            words.subject()
                + " may be cleared before anything was stored in its memory"
                + words.allocated()
                + "."),
        "What is there by chance is taken for a type and a pointer; VariantInit, or zeroed memory,"
            + " comes first.");
  }
}
