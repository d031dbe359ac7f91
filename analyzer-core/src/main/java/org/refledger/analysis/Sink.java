package org.refledger.analysis;

import org.refledger.domain.Raised;
import org.refledger.domain.State;

/** Receives what an event leads to. */
interface Sink {
  /** Control goes on behind the event. */
  void next(State state);

  /** The event raises an exception. */
  void raise(State state, Raised raised);
}
