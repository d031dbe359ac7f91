package org.refledger.analysis;

import org.refledger.domain.State;
import org.refledger.source.SourceRange;

/**
 * One way out of the procedure.
 *
 * @param returned the value returned, 0 for none; {@code state.raised()} tells an exceptional exit
 */
record ExitState(State state, int returned, SourceRange where) {
  boolean isNormal() {
    return state.raised() == null;
  }
}
