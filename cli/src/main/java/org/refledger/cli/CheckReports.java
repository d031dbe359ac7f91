package org.refledger.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.host.Configuration;
import org.refledger.host.Gate;
import org.refledger.host.GitCheckout;
import org.refledger.host.Key;
import org.refledger.host.ReportFormats;
import org.refledger.host.ReportTarget;
import org.refledger.host.RunSettings;
import org.refledger.host.ToolVersion;
import org.refledger.host.Triage;
import org.refledger.host.Verdict;
import org.refledger.reporting.ConsoleStyle;
import org.refledger.reporting.GitFacts;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.ReportOptions;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.RunFacts;
import org.refledger.reporting.console.SummaryLines;
import org.refledger.reporting.html.HtmlReporter;
import org.refledger.reporting.sarif.SarifFullReporter;
import org.refledger.reporting.sarif.SarifReporter;

/**
 * Writes what a run found, as the options say. Files never tell the time, so that the same input
 * gives the same bytes.
 */
final class CheckReports {
  private static final List<String> SARIF = List.of(SarifReporter.FORMAT, SarifFullReporter.FORMAT);
  private static final String PRETTY = "pretty";

  private final OutputOptions options;
  private final Configuration settings;
  private final Verdict verdict;
  private final Session session;
  private final ToolVersion version;
  private final ProjectAnalysis.Found found;
  private final Map<Finding, Fix> fixes;
  private final Supplier<Map<String, String>> contracts;

  CheckReports(
      OutputOptions options,
      Configuration settings,
      Verdict verdict,
      Session session,
      ToolVersion version,
      ProjectAnalysis.Found found,
      Map<Finding, Fix> fixes,
      Supplier<Map<String, String>> contracts) {
    this.options = options;
    this.settings = settings;
    this.verdict = verdict;
    this.session = session;
    this.version = version;
    this.found = found;
    this.fixes = fixes;
    this.contracts = contracts;
  }

  void toFile(ReportTarget target, Triage.Outcome outcome) {
    target.write(
        outcome.result(),
        context(target.reporter(), outcome)
            .withConsole(ConsoleStyle.PLAIN.withVerbose(options.verbose)));
  }

  void toStdout(Reporter reporter, Triage.Outcome outcome) {
    AnalysisResult result = outcome.result();
    boolean text = ReportFormats.isText(reporter);
    AnalysisResult shown = text ? limited(result) : result;
    ReportContext context =
        context(reporter, outcome).withConsole(style()).withElapsed(text ? found.elapsed() : null);
    new Stdout(session).write(text, out -> reporter.write(shown, context, out));
    int hidden = result.findings().size() - shown.findings().size();
    if (hidden > 0 && !options.quiet) {
      session.say(
          "only the first "
              + options.maxFindings
              + " findings are shown; "
              + hidden
              + " more are not (--max-findings).");
    }
    if (result.isIncomplete() && !options.quiet && !reporter.format().equals(PRETTY)) {
      // the pretty format says so itself
      SummaryLines.of(result, context, "--format pretty -v").stream()
          .filter(line -> line.startsWith("Incomplete:"))
          .forEach(session::say);
    }
    if (options.stats) {
      StatisticsText.lines(result.statistics(), found).forEach(session.err()::println);
    }
  }

  private ReportContext context(Reporter reporter, Triage.Outcome outcome) {
    boolean sarif = SARIF.contains(reporter.format());
    boolean suppressed =
        options.showSuppressed
            || (sarif && options.sarifSuppressed == OutputOptions.SuppressedInSarif.INCLUDE);
    return ReportContext.of(found.texts(), version.facts())
        .withGit(git())
        .withBaseline(outcome.baseline())
        .withFixes(fixes)
        .withRun(run())
        .withContracts(reporter.format().equals(HtmlReporter.FORMAT) ? contracts.get() : Map.of())
        .withCategory(settings.get(Key.SARIF_CATEGORY).orElse(null))
        .withOptions(
            ReportOptions.DEFAULT
                .withSuppressed(suppressed)
                .withSnippets(options.sarifSnippets)
                .withPretty(options.sarifPretty && sarif));
  }

  private RunFacts run() {
    Path root = found.sources().root();
    return RunSettings.facts(settings, verdict, root)
        .withRootUri(options.absoluteRoot ? root.toUri() : null);
  }

  private @Nullable GitFacts git() {
    Sources sources = found.sources();
    return sources.gitRoot() ? GitCheckout.read(sources.root()) : null;
  }

  private ConsoleStyle style() {
    boolean colour = options.colour.holds(session.environment(), session.terminal().stdout());
    return ConsoleStyle.PLAIN
        .withWidth(session.terminal().stdout() ? session.terminal().width() : 0)
        .withColour(colour)
        .withUnicode(session.unicode())
        .withVerbose(options.verbose)
        .withQuiet(options.quiet)
        .withNotes(options.verbose || settings.get(Key.FAIL_ON) == Gate.NOTE);
  }

  /** The first findings only; those that are not shown anyway do not count. */
  private AnalysisResult limited(AnalysisResult result) {
    List<Finding> open = options.showSuppressed ? result.findings() : result.open();
    if (open.size() <= options.maxFindings) {
      return result;
    }
    Set<Finding> dropped = new HashSet<>(open.subList(options.maxFindings, open.size()));
    List<Finding> kept =
        result.findings().stream().filter(finding -> !dropped.contains(finding)).toList();
    return new AnalysisResult(kept, result.rules(), result.notifications(), result.statistics());
  }
}
