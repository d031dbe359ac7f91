package org.refledger.reporting.console;

import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.reporting.ReportContext;

/** The summary of a run for hosts that have a log of their own. */
public final class SummaryLines {
  private SummaryLines() {}

  /**
   * What the pretty format ends with, line by line.
   *
   * @param list the option that lists what is incomplete
   */
  public static List<String> of(AnalysisResult result, ReportContext context, String list) {
    return new SummaryView(result, context, list).lines();
  }
}
