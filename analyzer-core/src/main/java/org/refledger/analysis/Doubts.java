package org.refledger.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import org.refledger.source.SourceRange;

/**
 * Values that may be counted or not, by the place where they came into the frame: no loss of one is
 * told unless the procedure shows on some path that it is, by giving it back or by asking it for
 * something counted.
 */
final class Doubts {
  private final Set<SourceRange> raised = new LinkedHashSet<>();
  private final Set<SourceRange> dispelled = new LinkedHashSet<>();

  void raise(SourceRange born) {
    raised.add(born);
  }

  void dispel(SourceRange born) {
    dispelled.add(born);
  }

  boolean isOpen(SourceRange born) {
    return raised.contains(born) && !dispelled.contains(born);
  }
}
