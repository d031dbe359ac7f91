package org.refledger.reporting;

/**
 * What goes into a report.
 *
 * @param includeSuppressed whether suppressed findings are listed (marked as such); they are always
 *     counted
 * @param snippets whether SARIF and JSON quote the source line of each finding
 * @param pretty whether SARIF and JSON are indented
 */
public record ReportOptions(boolean includeSuppressed, boolean snippets, boolean pretty) {

  /** Suppressed findings omitted, no snippets, compact. */
  public static final ReportOptions DEFAULT = new ReportOptions(false, false, false);

  /** The same with suppressed findings listed or not. */
  public ReportOptions withSuppressed(boolean include) {
    return new ReportOptions(include, snippets, pretty);
  }

  /** The same with snippets or not. */
  public ReportOptions withSnippets(boolean include) {
    return new ReportOptions(includeSuppressed, include, pretty);
  }

  /** The same, indented or not. */
  public ReportOptions withPretty(boolean indent) {
    return new ReportOptions(includeSuppressed, snippets, indent);
  }
}
