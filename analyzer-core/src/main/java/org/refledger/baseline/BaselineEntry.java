package org.refledger.baseline;

import java.util.Comparator;
import org.refledger.finding.Finding;

/**
 * One known finding.
 *
 * @param path of the file, relative, with forward slashes
 * @param member the procedure, as {@code Type.method(params)}
 * @param message for people who read the baseline, without line numbers
 * @param fingerprint as in {@link Finding#fingerprint()}
 */
public record BaselineEntry(
    String rule, String path, String member, String message, String fingerprint)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::fingerprint)
          .thenComparing(BaselineEntry::member)
          .thenComparing(BaselineEntry::message);

  public static BaselineEntry of(Finding finding) {
    return new BaselineEntry(
        finding.ruleId(),
        finding.where().file(),
        finding.member(),
        withoutLines(finding.message()),
        finding.fingerprint());
  }

  /** A message as entries have it: on one line, and without numbers of lines. */
  public static String withoutLines(String message) {
    return message.strip().replaceAll("\\bline \\d+", "line").replaceAll("\\s+", " ");
  }

  /** By path, rule and fingerprint. */
  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
