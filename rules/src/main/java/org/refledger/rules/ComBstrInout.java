package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-BSTR-INOUT: the string in an in-out cell is replaced and not freed. */
public final class ComBstrInout extends PagedRule {
  public ComBstrInout() {
    super("COM-BSTR-INOUT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.STRING_REPLACED || PlainMemory.isBstrReplaced(fault);
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "The string that came in through " + words.subject() + " is overwritten and not freed.",
            "The string that came in through "
                + words.subject()
                + " may be overwritten without being freed."),
        "The caller frees only what it finds there; call SysFreeString() on the old string first.");
  }
}
