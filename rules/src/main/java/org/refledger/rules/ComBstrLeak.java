package org.refledger.rules;

import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.finding.Remedy;

/** COM-BSTR-LEAK: BSTR is never freed. */
public final class ComBstrLeak extends PagedRule {
  public ComBstrLeak() {
    super("COM-BSTR-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return PlainMemory.lostBy(fault).filter(kind -> kind == PlainMemory.BSTR).isPresent();
  }

  @Override
  String message(Wording words) {
    return PlainMemory.message(words, PlainMemory.BSTR);
  }

  @Override
  Optional<Remedy> remedy(Fault fault) {
    return Remedies.free(fault, PlainMemory.BSTR);
  }
}
