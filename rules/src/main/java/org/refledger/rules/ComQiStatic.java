package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-QI-STATIC: the interfaces of an object change. */
public final class ComQiStatic extends PagedRule {
  public ComQiStatic() {
    super("COM-QI-STATIC");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.QUERY_VARIES;
  }

  @Override
  String message(Wording words) {
    return words.sentences(
        words.claim(
            "Whether QueryInterface finds this interface depends on "
                + words.lenderOr("something that changes")
                + ".",
            "Whether QueryInterface finds this interface may depend on "
                + words.lenderOr("something that changes")
                + "."),
        "What an object answered once it must answer always: give the interface out and let its methods fail.");
  }
}
