package org.refledger.reporting.sarif;

import java.util.List;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * How much a report tells. When it is too large for an upload, detail goes in steps, the least
 * missed first.
 *
 * @param snippets whether source lines are quoted
 * @param flows how many ways it happens are shown for each finding
 * @param allHelp whether rules without results bring their page
 * @param results how many findings are in it, at most
 */
record SarifDetail(boolean snippets, int flows, boolean allHelp, int results) {

  private static final int FLOWS = 3;

  /** All degrees of detail, the fullest first. */
  static List<SarifDetail> degrees(boolean snippets) {
    return List.of(
        new SarifDetail(snippets, FLOWS, true, SarifLimits.RESULT_LIMIT),
        new SarifDetail(false, FLOWS, true, SarifLimits.RESULT_LIMIT),
        new SarifDetail(false, 1, true, SarifLimits.RESULT_LIMIT),
        new SarifDetail(false, 1, false, SarifLimits.RESULT_LIMIT),
        new SarifDetail(false, 1, false, SarifLimits.RESULT_LIMIT / 4),
        new SarifDetail(false, 1, false, SarifLimits.RESULT_LIMIT / 20));
  }

  /** Everything, for reports that are not uploaded. */
  static SarifDetail complete(boolean snippets) {
    return new SarifDetail(snippets, FLOWS, true, Integer.MAX_VALUE);
  }

  /**
   * What is missing compared with the fullest detail, as one notification; empty when nothing is.
   */
  List<Notification> cuts(boolean snippetsWanted) {
    String missing = snippetsWanted && !snippets ? "source lines" : "";
    missing += flows < FLOWS ? (missing.isEmpty() ? "" : ", ") + "further code flows" : "";
    missing += allHelp ? "" : " and the pages of rules without results";
    if (missing.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Notification(
            Notification.Kind.NOTE,
            SourceRange.UNKNOWN,
            "This report would be too large to upload; it goes without " + missing + "."));
  }
}
