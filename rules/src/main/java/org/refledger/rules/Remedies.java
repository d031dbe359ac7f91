package org.refledger.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.finding.Remedy;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** The remedies that several leak rules share. */
final class Remedies {
  private Remedies() {}

  /** Give the reference back by a method of its own; others are given back through their owner. */
  static Optional<Remedy> release(Fault fault) {
    return fault.protocol().releaseMethods().isEmpty()
        ? Optional.empty()
        : atExits(fault, fault.protocol().releaseMethod(), false);
  }

  /** Free the memory by the function that belongs to the one it comes from. */
  static Optional<Remedy> free(Fault fault, PlainMemory kind) {
    return fault.kind() == FaultKind.LEAK ? atExits(fault, kind.freedBy(), true) : Optional.empty();
  }

  private static Optional<Remedy> atExits(Fault fault, String release, boolean isFunction) {
    if (fault.ledgers().isEmpty() || !isName(fault.subject())) {
      return Optional.empty();
    }
    List<SourceRange> exits = new ArrayList<>();
    for (List<TraceStep> ledger : fault.ledgers()) {
      exits.add(ledger.get(ledger.size() - 1).where());
    }
    return Optional.of(
        new Remedy.Release(
            fault.subject(),
            fault.primary(),
            release,
            isFunction,
            exits,
            fault.evidence().exceptional()));
  }

  private static boolean isName(String subject) {
    return !subject.isEmpty()
        && Character.isJavaIdentifierStart(subject.charAt(0))
        && subject.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
