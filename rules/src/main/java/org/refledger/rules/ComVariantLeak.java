package org.refledger.rules;

import org.refledger.fault.Fault;

/** COM-VARIANT-LEAK: VARIANT is never cleared. */
public final class ComVariantLeak extends PagedRule {
  public ComVariantLeak() {
    super("COM-VARIANT-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return PlainMemory.lostBy(fault).filter(kind -> kind == PlainMemory.VARIANT).isPresent();
  }

  @Override
  String message(Wording words) {
    return PlainMemory.message(words, PlainMemory.VARIANT);
  }
}
