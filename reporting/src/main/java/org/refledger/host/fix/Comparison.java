package org.refledger.host.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.host.UnusedSuppressions;
import org.refledger.host.fix.Proposals.Proposal;
import org.refledger.source.Notification;

/** What is found before and after some fixes, and which of them are to blame for a difference. */
final class Comparison {
  private final List<Finding> after;
  private final Map<String, Integer> before;
  private final Map<String, Integer> unreadBefore;
  private final Map<String, Integer> unreadAfter;

  /** Only findings in files that the predicate takes are compared. */
  Comparison(AnalysisResult before, AnalysisResult after, Predicate<String> read) {
    this.after = compared(after, read);
    this.before = counts(compared(before, read));
    this.unreadBefore = unread(before);
    this.unreadAfter = unread(after);
  }

  /** A suppression that a change makes needless is no harm. */
  private static List<Finding> compared(AnalysisResult result, Predicate<String> read) {
    return result.open().stream()
        .filter(f -> read.test(f.where().file()) && !UnusedSuppressions.isOne(f))
        .toList();
  }

  /** The proposals that do not hold, each with the reason in words. */
  Map<Proposal, String> failed(List<Proposal> proposals) {
    Map<Proposal, String> failed = new LinkedHashMap<>();
    for (Proposal each : proposals) {
      String file = each.fix().file();
      if (unreadAfter.getOrDefault(file, 0) > unreadBefore.getOrDefault(file, 0)) {
        failed.put(each, "the file could no longer be analysed");
      }
    }
    Map<String, Integer> allowed = new TreeMap<>(before);
    proposals.forEach(each -> allowed.merge(key(each.finding()), -1, Integer::sum));
    Map<String, Integer> seen = new TreeMap<>();
    for (Finding finding : after) {
      String key = key(finding);
      if (seen.merge(key, 1, Integer::sum) > allowed.getOrDefault(key, 0)) {
        blame(finding, proposals, failed);
      }
    }
    return failed;
  }

  /**
   * Those it was meant for; else those in the same method, in the same file, or all: a fix must not
   * do harm anywhere.
   */
  private static void blame(
      Finding finding, List<Proposal> proposals, Map<Proposal, String> failed) {
    String key = key(finding);
    List<Proposal> meant = proposals.stream().filter(p -> key(p.finding()).equals(key)).toList();
    if (!meant.isEmpty()) {
      meant.forEach(p -> failed.putIfAbsent(p, "the finding would stay"));
      return;
    }
    String why = "it would cause " + finding.ruleId() + " in " + finding.member();
    List<Proposal> inFile =
        proposals.stream().filter(p -> p.fix().file().equals(finding.where().file())).toList();
    List<Proposal> inMember =
        inFile.stream().filter(p -> p.finding().member().equals(finding.member())).toList();
    List<Proposal> near = inMember.isEmpty() ? inFile : inMember;
    (near.isEmpty() ? proposals : near).forEach(p -> failed.putIfAbsent(p, why));
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> unread(AnalysisResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.notifications().stream()
        .filter(Notification::isIncomplete)
        .forEach(each -> counts.merge(each.where().file(), 1, Integer::sum));
    return counts;
  }

  /** Equal findings are numbered by their order in the file, which says nothing here. */
  private static String key(Finding finding) {
    String print = finding.fingerprint();
    int ordinal = print.indexOf('-');
    return String.join(
        "\n",
        finding.ruleId(),
        finding.where().file(),
        finding.member(),
        ordinal < 0 ? print : print.substring(0, ordinal));
  }
}
