package org.refledger.host;

import java.util.List;
import org.refledger.finding.Finding;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/** Where a reference that is lost is reported. */
public enum LeakPlace {
  /** Where it comes from; one finding for each reference. */
  ACQUISITION,
  /**
   * Where it is lost first: the line that a change added, so that a server which shows only what is
   * in the change shows it.
   */
  EXIT;

  /** The finding where this says it is to be; what is no leak stays where it is. */
  Finding place(Finding finding) {
    if (this == ACQUISITION || finding.flows().isEmpty() || finding.flows().get(0).isEmpty()) {
      return finding;
    }
    List<TraceStep> ledger = finding.flows().get(0);
    TraceStep last = ledger.get(ledger.size() - 1);
    SourceRange where = finding.where();
    boolean isLeak =
        last.kind() == TraceStep.Kind.EXIT
            && last.where().isKnown()
            && last.where().file().equals(where.file())
            && ledger.stream()
                .anyMatch(s -> s.kind() == TraceStep.Kind.ACQUIRE && s.where().equals(where));
    return isLeak ? finding.at(last.where()) : finding;
  }
}
