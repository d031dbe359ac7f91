package org.refledger.host;

import java.util.List;
import java.util.Set;
import org.refledger.reporting.Reporter;

/** The report formats by name. */
public final class ReportFormats {
  private static final Set<String> TEXT = Set.of("pretty", "concise");

  private final List<Reporter> reporters;

  /**
   * Formats to choose from.
   *
   * @param reporters in the order in which messages name them
   */
  public ReportFormats(List<Reporter> reporters) {
    this.reporters = reporters;
  }

  /**
   * The reporter of a format.
   *
   * @param option what to name in the message
   * @throws UsageException when there is no such format
   */
  public Reporter get(String format, String option) {
    return reporters.stream()
        .filter(reporter -> reporter.format().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    option
                        + ": "
                        + Words.unknown(
                            format, reporters.stream().map(Reporter::format).toList())));
  }

  /** Whether a format is for people: it follows the terminal's character set and its limits. */
  public static boolean isText(Reporter reporter) {
    return TEXT.contains(reporter.format());
  }
}
