package org.refledger.rules;

import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** COM-INIT-BALANCE: COM is begun and ended unequally on a thread. */
public final class ComInitBalance extends PagedRule {
  public ComInitBalance() {
    super("COM-INIT-BALANCE");
  }

  @Override
  boolean concerns(Fault fault) {
    return fault.kind() == FaultKind.LEFT_INITIALISED
        || fault.kind() == FaultKind.ENDED_UNINITIALISED;
  }

  @Override
  String message(Wording words) {

    String end = words.fault().protocol().releaseMethod() + "()";
    if (words.fault().kind() == FaultKind.ENDED_UNINITIALISED) {
      return words.sentences(
          words.claim(
              end
                  + " runs although "
                  + words.callOr("the initialization")
                  + " failed"
                  + words.atLine()
                  + ".",
              end
                  + " may run although "
                  + words.callOr("the initialization")
                  + " failed"
                  + words.atLine()
                  + "."),
          "It ends COM for somebody else on this thread; only a success needs it.");
    }
    return words.sentences(words.notUndone(), "Every success, S_FALSE too, needs one " + end + ".");
  }
}
