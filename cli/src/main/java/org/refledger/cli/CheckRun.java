package org.refledger.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.host.BaselineFile;
import org.refledger.host.ChangedLines;
import org.refledger.host.Configuration;
import org.refledger.host.ContractFiles;
import org.refledger.host.Key;
import org.refledger.host.ReportFormats;
import org.refledger.host.ReportTarget;
import org.refledger.host.ToolVersion;
import org.refledger.host.Triage;
import org.refledger.host.UsageException;
import org.refledger.host.Verdict;
import org.refledger.host.fix.Proposals;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.html.HtmlReporter;
import org.refledger.reporting.sarif.SarifFullReporter;
import org.refledger.reporting.sarif.SarifReporter;

/**
 * One run of {@code check}. Everything that can be wrong with the options is found before the
 * analysis starts: nobody wants to hear of a wrong report path after ten minutes.
 */
final class CheckRun {
  private static final List<String> SHOWING_FIXES =
      List.of("pretty", SarifReporter.FORMAT, SarifFullReporter.FORMAT, HtmlReporter.FORMAT);

  private final CheckCommand command;
  private final Product product;
  private final Session session;
  private final ToolVersion version;
  private final ProjectAnalysis analysis;
  private final Configuration settings;

  CheckRun(
      CheckCommand command,
      ProjectAnalysis analysis,
      Product product,
      Session session,
      ToolVersion version) {
    this.command = command;
    this.product = product;
    this.session = session;
    this.version = version;
    this.analysis = analysis;
    this.settings = command.over(analysis.settings());
  }

  /**
   * What a run has to tell.
   *
   * @param outcome the part of what was found that is new and was asked for
   * @param fixes what mends some of it
   */
  private record Told(
      ProjectAnalysis.Found found, Triage.Outcome outcome, Map<Finding, Fix> fixes) {}

  ExitCode run() {
    if (command.editing.stdinFile == null) {
      return run(null);
    }
    try (StandardInput input = StandardInput.read(session, analysis.sources())) {
      return run(input);
    }
  }

  private ExitCode run(@Nullable StandardInput input) {
    boolean mending = command.fixes.isWanted();
    ReportFormats formats = new ReportFormats(product.reporters());
    Reporter toStdout = formats.get(command.output.format, "--format");
    List<ReportTarget> targets =
        ReportTarget.prepare(session.directory(), command.output.reports, formats, "--report");
    Optional<BaselineFile> baseline = analysis.baseline();
    baseline.ifPresent(BaselineFile::read);
    List<String> dump = command.analysis.engine.dump;
    if (!dump.isEmpty()) {
      String text = analysis.dump(Word.dumpForm(dump.get(0)), dump.get(1));
      if (text.isBlank()) {
        throw new UsageException("--dump: no method in the sources matches '" + dump.get(1) + "'.");
      }
      new Stdout(session).print(text.endsWith("\n") ? text : text + "\n");
      return ExitCode.OK;
    }
    Told told = told(input, baseline.orElse(null));
    if (mending) {
      told = mended(told, baseline.orElse(null));
    } else if (wantsFixes(toStdout, targets)) {
      told = new Told(told.found, told.outcome, evident(told));
    }
    Verdict verdict = Verdict.of(told.outcome, settings);
    report(told, verdict, targets, toStdout);
    return exit(verdict);
  }

  private Told told(@Nullable StandardInput input, @Nullable BaselineFile baseline) {
    boolean watched = !command.output.noProgress && !command.output.quiet;
    ProjectAnalysis.Found found =
        input == null ? analysis.find(watched) : analysis.find(input, watched);
    return new Told(found, changed(compared(found, baseline), found), Map.of());
  }

  /** The same with fixes that hold, or what is left once the changes are made. */
  private Told mended(Told told, @Nullable BaselineFile baseline) {
    FixRun fixing = new FixRun(analysis, product, session, command.output);
    AnalysisResult reported = told.outcome.result();
    String reason = command.fixes.reason;
    FixRun.Changes changes =
        reason == null
            ? fixing.fixes(reported, told.found)
            : fixing.suppressions(reason, reported, told.found);
    if (command.fixes.diff) {
      fixing.show(changes, reported);
      Map<Finding, Fix> fixes = reason == null ? changes.tested().fixes() : Map.of();
      return new Told(told.found, told.outcome, fixes);
    }
    fixing.write(changes, reported);
    return changes.findings() == 0 ? told : told(null, baseline);
  }

  private Map<Finding, Fix> evident(Told told) {
    return new Proposals(told.found.texts(), product.fixers())
        .evident(told.outcome.result().findings());
  }

  private static boolean wantsFixes(Reporter toStdout, List<ReportTarget> targets) {
    return showsFixes(toStdout)
        || targets.stream().anyMatch(target -> showsFixes(target.reporter()));
  }

  private static boolean showsFixes(Reporter reporter) {
    return SHOWING_FIXES.contains(reporter.format());
  }

  private void report(Told told, Verdict verdict, List<ReportTarget> targets, Reporter toStdout) {
    CheckReports reports =
        new CheckReports(
            command.output,
            settings,
            verdict,
            session,
            version,
            told.found,
            told.fixes,
            () -> ContractFiles.places(analysis.stubs(), version));
    targets.forEach(target -> reports.toFile(target, told.outcome));
    if (!command.fixes.diff) {
      reports.toStdout(toStdout, told.outcome);
    }
  }

  /** The part of it that the user's change touches, if that is all that was asked for. */
  private Triage.Outcome changed(Triage.Outcome outcome, ProjectAnalysis.Found found) {
    String revision = command.output.changedSince;
    if (revision == null) {
      return outcome;
    }
    AnalysisResult touched =
        ChangedLines.since(found.sources().root(), revision, "--changed-since")
            .only(outcome.result());
    int elsewhere = outcome.result().findings().size() - touched.findings().size();
    if (elsewhere > 0 && !command.output.quiet) {
      session.say(
          elsewhere
              + (elsewhere == 1 ? " finding does" : " findings do")
              + " not touch what changed since "
              + revision
              + ".");
    }
    return new Triage.Outcome(touched, outcome.baseline());
  }

  private static Triage.Outcome compared(
      ProjectAnalysis.Found found, @Nullable BaselineFile baseline) {
    return baseline == null
        ? new Triage.Outcome(found.result(), null)
        : Triage.compare(
            found.result(), baseline.read(), found.sources().root(), found.sources().files());
  }

  private ExitCode exit(Verdict verdict) {
    if (verdict.kind() == Verdict.Kind.FINDINGS) {
      return ExitCode.FINDINGS;
    }
    int stopping = verdict.stopping();
    if (stopping > 0 && !command.output.quiet) {
      session.say(
          stopping
              + (stopping == 1 ? " new finding" : " new findings")
              + "; max-new allows "
              + verdict.allowed()
              + ".");
    }
    if (verdict.kind() == Verdict.Kind.STALE) {
      int stale = verdict.stale();
      session.say(
          stale
              + (stale == 1 ? " entry" : " entries")
              + " of the baseline no longer "
              + (stale == 1 ? "occurs" : "occur")
              + " and "
              + why(Key.STRICT_BASELINE)
              + " Remove what is gone with refledger baseline prune.");
      return ExitCode.FINDINGS;
    }
    if (verdict.kind() == Verdict.Kind.INCOMPLETE) {
      session.say(
          "the analysis is incomplete ("
              + verdict.missing()
              + (verdict.missing() == 1 ? " notice" : " notices")
              + ") and "
              + why(Key.STRICT));
      return ExitCode.INCOMPLETE;
    }
    return ExitCode.OK;
  }

  /** {@code "--strict was given."}, or where the setting was made. */
  private String why(Key<Boolean> key) {
    String origin = settings.origin(key);
    return origin.startsWith("-")
        ? "--" + key.name() + " was given."
        : key.name() + " is set in " + origin + ".";
  }
}
