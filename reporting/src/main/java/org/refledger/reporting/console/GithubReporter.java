package org.refledger.reporting.console;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.SourceTexts;
import org.refledger.source.SourceRange;

/**
 * {@code github}: workflow commands that GitHub Actions turns into annotations. It shows ten of a
 * kind for each step, so the most severe come first.
 */
public final class GithubReporter implements Reporter {

  @Override
  public String format() {
    return "github";
  }

  @Override
  public void write(AnalysisResult result, ReportContext context, Writer out) throws IOException {
    SourceTexts sources = new SourceTexts(context.root());
    List<Finding> findings =
        result.open().stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    for (Finding finding : findings) {
      out.append("::").append(command(finding.severity())).append(' ');
      if (!finding.where().file().isEmpty()) {
        out.append(place(sources.onOneLine(finding.where()))).append(',');
      }
      out.append("title=").append(property(finding.ruleId()));
      out.append("::").append(data(finding.message().strip())).append('\n');
    }
    out.flush();
  }

  private static String place(SourceRange where) {
    String file = "file=" + property(where.file());
    if (!where.isKnown()) {
      return file;
    }
    String lines =
        file
            + ",line="
            + where.startLine()
            + ",endLine="
            + Math.max(where.startLine(), where.endLine());
    // Columns are refused for an annotation of several lines.
    return where.endLine() > where.startLine()
        ? lines
        : lines
            + ",col="
            + where.startColumn()
            + ",endColumn="
            + Math.max(where.startColumn(), where.endColumn());
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
