package org.refledger.rules;

import org.refledger.fault.Fault;

/** COM-SAFEARRAY-LEAK: SAFEARRAY is never destroyed. */
public final class ComSafearrayLeak extends PagedRule {
  public ComSafearrayLeak() {
    super("COM-SAFEARRAY-LEAK");
  }

  @Override
  boolean concerns(Fault fault) {
    return PlainMemory.lostBy(fault).filter(kind -> kind == PlainMemory.SAFEARRAY).isPresent();
  }

  @Override
  String message(Wording words) {
    return PlainMemory.message(words, PlainMemory.SAFEARRAY);
  }
}
