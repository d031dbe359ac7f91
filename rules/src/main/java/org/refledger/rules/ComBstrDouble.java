package org.refledger.rules;

import org.refledger.fault.Fault;

/** COM-BSTR-DOUBLE: a BSTR is freed twice. */
public final class ComBstrDouble extends PagedRule {
  public ComBstrDouble() {
    super("COM-BSTR-DOUBLE");
  }

  @Override
  boolean concerns(Fault fault) {
    return PlainMemory.isBstrFreedAgain(fault);
  }

  @Override
  String message(Wording words) {

    return words.sentences(
        words.claim(
            words.subject() + " is freed again: it was " + words.givenUp() + ".",
            words.subject() + " may be freed again: it was " + words.givenUp() + "."),
        "A BSTR has one owner; a VARIANT, or whoever else it was handed to, frees it.");
  }
}
