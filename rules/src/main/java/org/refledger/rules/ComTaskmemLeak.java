package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.finding.Remedy;

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

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Remedies.free(fault, PlainMemory.TASK_MEMORY);
  }
}
