package org.refledger.ir;

import java.util.List;

/**
 * A basic block.
 *
 * @param id its index in {@link Cfg#blocks()}
 * @param handlers exceptional edges of every event and of the terminator, innermost first; an
 *     exception that none of them surely catches leaves the procedure
 */
public record Block(int id, List<Event> events, Terminator terminator, List<Handler> handlers) {
  public Block {
    events = List.copyOf(events);
    handlers = List.copyOf(handlers);
  }
}
