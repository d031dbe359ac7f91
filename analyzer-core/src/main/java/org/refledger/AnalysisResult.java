package org.refledger;

import java.util.Comparator;
import java.util.List;
import org.refledger.finding.Finding;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;

/**
 * What one analysis found. The constructor sorts, so that the same content in any order is the same
 * result.
 *
 * @param findings all findings in their natural order (by place), the suppressed ones included
 * @param rules all rules that were enabled, with or without findings, sorted by id
 * @param notifications what could not be analysed or is worth knowing, in their natural order (by
 *     place)
 * @param statistics how much was looked at
 */
public record AnalysisResult(
    List<Finding> findings,
    List<RuleMetadata> rules,
    List<Notification> notifications,
    RunStatistics statistics) {

  public AnalysisResult {
    findings = findings.stream().sorted().toList();
    rules = rules.stream().sorted(Comparator.comparing(RuleMetadata::id)).toList();
    notifications = notifications.stream().sorted().toList();
  }

  /** The findings a user has to look at: those that are not suppressed, in order. */
  public List<Finding> open() {
    return findings.stream().filter(finding -> !finding.isSuppressed()).toList();
  }

  /** How many findings are suppressed. */
  public int suppressedCount() {
    return findings.size() - open().size();
  }

  /**
   * Whether something is missing from the result: an input, a part of one, or a procedure past its
   * budget.
   */
  public boolean isIncomplete() {
    return notifications.stream().anyMatch(Notification::isIncomplete);
  }
}
