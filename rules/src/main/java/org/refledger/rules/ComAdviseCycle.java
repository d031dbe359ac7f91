package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-ADVISE-CYCLE: a sink and its source keep each other alive. */
public final class ComAdviseCycle extends PagedRule {
  public ComAdviseCycle() {
    super("COM-ADVISE-CYCLE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.SINK_CIRCLE;
  }

  @Override
  String message(Wording words) {

    return words.sentences(
        words.claim(
            words.subject()
                + " counts its source and is counted by it after "
                + words.callOr("this call")
                + ".",
            words.subject()
                + " may count its source, which counts it after "
                + words.callOr("this call")
                + "."),
        "Nothing but its own last release disconnects it, and that never comes; disconnect in a"
            + " method that somebody calls before.");
  }
}
