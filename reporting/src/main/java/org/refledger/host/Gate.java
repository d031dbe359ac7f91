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
    return this != NEVER && !finding.isSuppressed() && finding.severity().compareTo(least()) <= 0;
  }

  private Severity least() {
    return Severity.valueOf(name());
  }
}
