package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-VARIANT-NOADDREF: a VARIANT releases a pointer it does not own. */
public final class ComVariantNoaddref extends PagedRule {
  public ComVariantNoaddref() {
    super("COM-VARIANT-NOADDREF");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.VARIANT_WITHOUT_COUNT;
  }

  @Override
  String message(Wording words) {
    String clear = words.callOr("VariantClear");
    return words.sentences(
        words.claim(
            "The VARIANT will release " + words.subject() + ", which it does not own.",
            "The VARIANT may release " + words.subject() + ", which it does not own."),
        clear + " gives back one reference; call AddRef() for the VARIANT first.");
  }
}
