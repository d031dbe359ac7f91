package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** OLE2A-CALLER-DROPS: an argument loses its owner during the call. */
public final class Ole2aCallerDrops extends PagedRule {
  public Ole2aCallerDrops() {
    super("OLE2A-CALLER-DROPS");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.ARGUMENT_DROPPED;
  }

  @Override
  String message(Wording words) {
    String owner = words.lenderOr("one owner");
    return words.sentences(
        words.claim(
            "Only "
                + owner
                + " keeps "
                + words.subject()
                + " alive, and "
                + words.callOr("the callee")
                + " gives it back before it uses the argument.",
            "Only "
                + owner
                + " keeps "
                + words.subject()
                + " alive, and "
                + words.callOr("the callee")
                + " may give it back before it uses the argument."),
        "Take a reference for the time of the call.");
  }
}
