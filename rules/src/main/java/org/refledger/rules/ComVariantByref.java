package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/**
 * COM-VARIANT-BYREF: the content of a VARIANT by reference is lost, or not the caller's to free.
 */
public final class ComVariantByref extends PagedRule {
  public ComVariantByref() {
    super("COM-VARIANT-BYREF");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.BY_REFERENCE_REPLACED
        || fault.kind() == FaultKind.BY_REFERENCE_LENT;
  }

  @Override
  String message(Wording words) {
    return words.fault().kind() == FaultKind.BY_REFERENCE_REPLACED ? replaced(words) : lent(words);
  }

  private static String replaced(Wording words) {
    return words.sentences(
        words.claim(
            "The string that came in through " + words.subject() + " is replaced and not freed.",
            "The string that came in through "
                + words.subject()
                + " may be replaced without being freed."),
        "Clearing a VARIANT by reference frees nothing; free the old string before storing the new one.");
  }

  private static String lent(Wording words) {
    return words.sentences(
        words.claim(
            words.subject()
                + " is put into a VARIANT by reference, whose caller will give it back.",
            words.subject()
                + " is put into a VARIANT by reference, whose caller may give it back."),
        "It is "
            + words.lenderOr("not the caller's")
            + "; store a copy made by SysAllocString(), or a pointer that was counted for the caller.");
  }
}
