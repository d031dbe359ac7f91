package org.refledger.rules;

import org.refledger.fault.Fault;

/** COM-TASKMEM-LEAK: task memory is never freed. */
public final class ComTaskmemLeak extends PagedRule {
  public ComTaskmemLeak() {
    super("COM-TASKMEM-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return PlainMemory.lostBy(fault).filter(kind -> kind == PlainMemory.TASK_MEMORY).isPresent();
  }

  @Override
  String message(Wording words) {
    return PlainMemory.message(words, PlainMemory.TASK_MEMORY);
  }
}
