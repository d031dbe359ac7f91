package org.refledger.reporting.sarif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.refledger.finding.Finding;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * What a consumer would cut off anyway is cut here, where we choose: GitHub keeps 5,000 results of
 * a run. Those of the highest severity stay, the open ones first, then in order of place; a
 * notification tells how many went.
 *
 * @param kept the findings that stay, in their natural order
 * @param notifications those of the result, with one more when something was cut
 */
record SarifLimits(List<Finding> kept, List<Notification> notifications) {

  static final int RESULT_LIMIT = 5_000;

  private static final Comparator<Finding> IMPORTANCE =
      Comparator.comparing(Finding::isSuppressed)
          .thenComparing(Finding::severity)
          .thenComparing(Comparator.naturalOrder());

  /**
   * The findings that a report may have.
   *
   * @param limit how many, at most {@link #RESULT_LIMIT}
   */
  static SarifLimits apply(List<Finding> findings, List<Notification> notifications, int limit) {
    if (findings.size() <= limit) {
      return new SarifLimits(findings, notifications);
    }
    List<Finding> kept = findings.stream().sorted(IMPORTANCE).limit(limit).sorted().toList();
    List<Notification> told = new ArrayList<>(notifications);
    told.add(
        new Notification(
            Notification.Kind.NOTE,
            SourceRange.UNKNOWN,
            String.format(
                Locale.ROOT,
                "This report has %,d of %,d findings, the most severe ones. Analyse fewer modules in one run, or fix"
                    + " these first.",
                limit,
                findings.size())));
    return new SarifLimits(kept, told);
  }
}
