package org.refledger.host;

import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;

/** Which findings fail a run. */
public enum Gate {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** Whether this finding, unless it is suppressed, fails the run. */
  public boolean stops(Finding finding) {
    return !finding.isSuppressed() && stops(finding.severity());
  }

  /** Whether findings of this severity fail the run. */
  public boolean stops(Severity severity) {
    return this != NEVER && severity.compareTo(least()) <= 0;
  }

  private Severity least() {
    return Severity.valueOf(name());
  }
}
