package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-ENUM-NEXT: elements of an enumerator are never given back. */
public final class ComEnumNext extends PagedRule {
  public ComEnumNext() {
    super("COM-ENUM-NEXT");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.ELEMENTS_LOST;
  }

  @Override
  String message(Wording words) {

    return words.sentences(
        words.claim(
            "The elements that " + words.subject() + " hands out are never given back.",
            "The elements that " + words.subject() + " hands out may never be given back."),
        "Each one comes with a reference, or memory, of its own: release, clear or free it before the"
            + " next.");
  }
}
