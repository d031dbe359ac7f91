package org.refledger.reporting.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.baseline.Baseline;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Severity;
import org.refledger.reporting.MissingContracts;
import org.refledger.reporting.MissingContracts.Missing;
import org.refledger.reporting.ReportContext;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;

/** The last lines: how many findings, what is missing, how much was looked at. */
final class SummaryView {

  /** What a person may read at once. */
  private static final int LISTED_METHODS = 40;

  private final AnalysisResult result;
  private final ReportContext context;
  private final String list;
  private final Glyphs glyphs;
  private final boolean verbose;

  SummaryView(AnalysisResult result, ReportContext context) {
    this(result, context, "-v");
  }

  /**
   * @param list the option that lists what is incomplete
   */
  SummaryView(AnalysisResult result, ReportContext context, String list) {
    this.result = result;
    this.list = list;
    this.context = context;
    this.glyphs = new Glyphs(context.console().unicode());
    this.verbose = context.console().verbose();
  }

  /** The same as lines of text, for hosts with a log of their own. */
  List<String> lines() {
    StringBuilder out = new StringBuilder();
    try {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toString().lines().toList();
  }

  void write(Appendable out) throws IOException {
    List<Finding> open = result.open();
    line("", open.isEmpty() ? clean() : counts(open), out);
    String incomplete = incomplete();
    if (!incomplete.isEmpty()) {
      line("", incomplete, out);
    }
    if (verbose) {
      for (Notification notification : result.notifications()) {
        line("  ", describe(notification), out);
      }
      missingContracts(out);
    }
    if (!open.isEmpty() || verbose) {
      line("", statistics(), out);
    }
  }

  private void missingContracts(Appendable out) throws IOException {
    List<Missing> all = MissingContracts.of(result.statistics());
    for (Missing missing : all.subList(0, Math.min(LISTED_METHODS, all.size()))) {
      line("  ", "no contract: " + missing.display(), out);
    }
    if (all.size() > LISTED_METHODS) {
      line(
          "  ",
          "no contract: "
              + number(all.size() - LISTED_METHODS)
              + " more (--report html=FILE lists all)",
          out);
    }
  }

  private void line(String indent, String text, Appendable out) throws IOException {
    int width = context.console().width();
    String lead = indent;
    for (String part :
        Glyphs.wrap(
            glyphs.clean(text), width <= 0 ? 0 : Math.max(20, width - indent.length() - 2))) {
      out.append(lead).append(part).append('\n');
      lead = indent + "  ";
    }
  }

  private String clean() {
    Duration elapsed = context.elapsed();
    String time = elapsed == null ? "" : " (" + seconds(elapsed) + ")";
    return "No findings in "
        + count(result.statistics().files(), "file")
        + time
        + "."
        + suppressed();
  }

  private String counts(List<Finding> open) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int n = (int) open.stream().filter(finding -> finding.severity() == severity).count();
      if (n > 0) {
        parts.add(count(n, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    long files = open.stream().map(finding -> finding.where().file()).distinct().count();
    int all = result.statistics().files();
    return String.join(", ", parts)
        + " in "
        + number(files)
        + " of "
        + count(all, "file")
        + "."
        + suppressed();
  }

  private String suppressed() {
    List<String> parts = new ArrayList<>();
    int suppressed = result.suppressedCount();
    if (suppressed > 0) {
      parts.add(number(suppressed) + " suppressed");
    }
    Baseline.Comparison baseline = context.baseline();
    if (baseline != null && !(baseline.known().isEmpty() && baseline.stale().isEmpty())) {
      int stale = baseline.stale().size();
      parts.add(
          number(baseline.known().size())
              + " in baseline"
              + (stale == 0
                  ? ""
                  : " (" + number(stale) + " no longer occur" + (stale == 1 ? "s" : "") + ")"));
    }
    return parts.isEmpty() ? "" : " " + String.join(", ", parts) + ".";
  }

  private String incomplete() {
    RunStatistics statistics = result.statistics();
    int failed =
        Math.max(0, notifications(Kind.PROCEDURE_NOT_ANALYSED) - statistics.proceduresOverBudget());
    List<String> parts = new ArrayList<>();
    add(parts, notifications(Kind.FILE_NOT_ANALYSED), "file not parsed", "files not parsed");
    add(
        parts,
        notifications(Kind.PARTLY_ANALYSED),
        "file partly analysed",
        "files partly analysed");
    add(
        parts,
        statistics.callsWithoutContract(),
        "distinct library call without a contract",
        "distinct library calls without a contract");
    add(parts, statistics.proceduresOverBudget(), "method over budget", "methods over budget");
    add(parts, failed, "method not analysed", "methods not analysed");
    add(parts, notifications(Kind.INPUT_REJECTED), "input rejected", "inputs rejected");
    if (parts.isEmpty()) {
      return "";
    }
    return "Incomplete: "
        + String.join(", ", parts)
        + (verbose ? "." : " (" + list + " lists them).");
  }

  /** How many files, or places, the notifications of a kind are about. */
  private int notifications(Kind kind) {
    boolean byFile = kind == Kind.FILE_NOT_ANALYSED || kind == Kind.PARTLY_ANALYSED;
    return (int)
        result.notifications().stream()
            .filter(notification -> notification.kind() == kind)
            .map(notification -> byFile ? notification.where().file() : notification)
            .distinct()
            .count();
  }

  private static String describe(Notification notification) {
    String what =
        switch (notification.kind()) {
          case FILE_NOT_ANALYSED -> "file not parsed";
          case PARTLY_ANALYSED -> "partly analysed";
          case PROCEDURE_NOT_ANALYSED -> "method not analysed";
          case INPUT_REJECTED -> "input rejected";
          case UNUSED_SUPPRESSION -> "suppresses nothing";
          case NOTE -> "note";
        };
    String place =
        notification.where().file().isEmpty() ? "" : FindingView.place(notification.where()) + ": ";
    String detail = notification.detail() == null ? "" : " [" + notification.detail() + "]";
    return place + what + ": " + notification.message() + detail;
  }

  private String statistics() {
    RunStatistics statistics = result.statistics();
    List<String> parts = new ArrayList<>();
    parts.add(count(statistics.procedures(), "method"));
    if (context.elapsed() != null) {
      parts.add(seconds(context.elapsed()));
    }
    if (verbose) {
      parts.add(count(statistics.lines(), "line"));
      parts.add(
          count(statistics.calls(), "call")
              + " ("
              + number(statistics.unresolvedCalls())
              + " unresolved)");
      parts.add(
          number(statistics.relevantCalls())
              + " of them relevant ("
              + number(statistics.unresolvedRelevantCalls())
              + " unresolved)");
      parts.add(count(statistics.droppedDisjuncts(), "state") + " dropped");
    }
    return String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int n, String one, String many) {
    if (n > 0) {
      parts.add(number(n) + " " + (n == 1 ? one : many));
    }
  }

  private static String count(int n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String seconds(Duration elapsed) {
    return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
  }
}
