package org.refledger.rules;

import java.util.regex.Pattern;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;

/** Objects that stand for a connection between a source of events and its sink. */
final class Cookies {
  private static final Pattern CONNECTION =
      Pattern.compile("(.*[.$])?(\\w*EventCookie|DispatchEvents)");

  private Cookies() {}

  /** Whether the connection is dropped at once, so that nobody can end it. */
  static boolean isDropped(Fault fault) {
    return fault.kind() == FaultKind.DROPPED_RESULT
        && (CONNECTION.matcher(fault.type().name()).matches()
            || fault.evidence().call().endsWith(".advise()"));
  }
}
