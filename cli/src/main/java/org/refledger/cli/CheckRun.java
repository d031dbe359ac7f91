package org.refledger.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.host.BaselineFile;
import org.refledger.host.ChangedLines;
import org.refledger.host.Configuration;
import org.refledger.host.ContractFiles;
import org.refledger.host.DefinitionFiles;
import org.refledger.host.Gate;
import org.refledger.host.Key;
import org.refledger.host.ReportFormats;
import org.refledger.host.ReportTarget;
import org.refledger.host.RuleSelection;
import org.refledger.host.ToolVersion;
import org.refledger.host.Triage;
import org.refledger.host.UsageException;
import org.refledger.reporting.Reporter;
import org.refledger.rule.Rule;
import org.refledger.source.Notification;

/**
 * One run of {@code check}. Everything that can be wrong with the options is found before the
 * analysis starts: nobody wants to hear of a wrong report path after ten minutes.
 */
final class CheckRun {
  private final CheckCommand command;
  private final Product product;
  private final Session session;
  private final ToolVersion version;
  private final Path start;
  private final Configuration settings;
  private final RuleSelection selection;
  private final List<Notification> notifications = new ArrayList<>();

  CheckRun(CheckCommand command, Product product, Session session, ToolVersion version) {
    this.command = command;
    this.product = product;
    this.session = session;
    this.version = version;
    this.start = SourceDiscovery.start(session.directory(), command.paths);
    this.settings = command.settings(session.directory(), start);
    this.selection = new RuleSelection(product.rules());
  }

  /**
   * Everything that is found, known or not.
   *
   * @param elapsed of the analysis
   */
  record Found(AnalysisResult result, Sources sources, Duration elapsed) {}

  ExitCode run() {
    ReportFormats formats = new ReportFormats(product.reporters());
    Reporter toStdout = formats.get(command.output.format, "--format");
    List<ReportTarget> targets =
        ReportTarget.prepare(session.directory(), command.output.reports, formats, "--report");
    Optional<BaselineFile> baseline =
        command.configuration.baseline(settings, session.directory(), start);
    baseline.ifPresent(BaselineFile::read);
    if (!command.engine.dump.isEmpty()) {
      return dump(Word.dumpForm(command.engine.dump.get(0)));
    }
    Found found = find();
    Triage.Outcome outcome = changed(compared(found, baseline.orElse(null)), found);
    CheckReports reports =
        new CheckReports(command.output, settings, session, version, found.sources, found.elapsed);
    targets.forEach(target -> reports.toFile(target, outcome));
    reports.toStdout(toStdout, outcome);
    return verdict(outcome.result());
  }

  /** Analyses. */
  Found find() {
    List<Rule> rules = rules(selection, settings);
    Triage triage = new Triage(settings, selection);
    Sources sources = sources();
    AnalysisRequest request = request(sources);
    long begin = System.nanoTime();
    AnalysisResult result = triage.apply(withNotifications(analyze(request, rules)));
    return new Found(result, sources, Duration.ofNanos(System.nanoTime() - begin));
  }

  private Sources sources() {
    return SourceDiscovery.find(
        session.directory(), command.sources.wish(command.paths, settings, extensions()));
  }

  /** The part of it that the user's change touches, if that is all that was asked for. */
  private Triage.Outcome changed(Triage.Outcome outcome, Found found) {
    String revision = command.output.changedSince;
    if (revision == null) {
      return outcome;
    }
    AnalysisResult touched =
        ChangedLines.since(found.sources.root(), revision, "--changed-since")
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

  static List<Rule> rules(RuleSelection selection, Configuration settings) {
    return selection.pick(
        settings.names(Key.SELECT), settings.names(Key.EXTEND_SELECT), settings.names(Key.IGNORE));
  }

  private static Triage.Outcome compared(Found found, @Nullable BaselineFile baseline) {
    return baseline == null
        ? new Triage.Outcome(found.result, null)
        : Triage.compare(
            found.result, baseline.read(), found.sources.root(), found.sources.files());
  }

  private Set<String> extensions() {
    Set<String> extensions = new TreeSet<>();
    for (FrontEnd frontEnd : product.frontEnds()) {
      extensions.addAll(frontEnd.extensions());
    }
    return extensions;
  }

  private AnalysisRequest request(Sources sources) {
    notifications.addAll(sources.notifications());
    List<StubSource> stubs = new ArrayList<>(product.shippedContracts());
    stubs.addAll(ContractFiles.read(session.directory(), settings.get(Key.CONTRACTS)));
    List<Path> classPath = command.sources.classPath(session.directory(), sources, notifications);
    return new AnalysisRequest(
        sources.root(),
        sources.files(),
        classPath,
        stubs,
        settings.get(Key.EXCEPTIONS),
        settings.get(Key.BUDGET).budget(),
        command.jobs(),
        DefinitionFiles.find(session.directory(), settings));
  }

  private ExitCode dump(Product.DumpForm form) {
    List<Rule> rules = rules(selection, settings);
    AnalysisRequest request = request(sources());
    String method = command.engine.dump.get(1);
    String text = product.engine(rules).dump(request, form, method);
    if (text.isBlank()) {
      throw new UsageException("--dump: no method in the sources matches '" + method + "'.");
    }
    new Stdout(session).print(text.endsWith("\n") ? text : text + "\n");
    return ExitCode.OK;
  }

  private AnalysisResult analyze(AnalysisRequest request, List<Rule> rules) {
    Product.Engine engine = product.engine(rules);
    if (command.output.noProgress || command.output.quiet || !session.interactive()) {
      return engine.analyze(request, ProgressListener.NONE);
    }
    try (ProgressLine line =
        new ProgressLine(session.err(), session.terminal().width(), session.unicode())) {
      return engine.analyze(request, line);
    }
  }

  private AnalysisResult withNotifications(AnalysisResult result) {
    List<Notification> all = new ArrayList<>(result.notifications());
    all.addAll(notifications);
    return new AnalysisResult(result.findings(), result.rules(), all, result.statistics());
  }

  private ExitCode verdict(AnalysisResult result) {
    Gate gate = settings.get(Key.FAIL_ON);
    if (result.findings().stream().anyMatch(gate::stops)) {
      return ExitCode.FINDINGS;
    }
    if (settings.get(Key.STRICT) && result.isIncomplete()) {
      long missing = result.notifications().stream().filter(Notification::isIncomplete).count();
      session.say(
          "the analysis is incomplete ("
              + missing
              + (missing == 1 ? " notice" : " notices")
              + ") and "
              + (settings.origin(Key.STRICT).startsWith("-")
                  ? "--strict was given."
                  : "strict is set in " + settings.origin(Key.STRICT) + "."));
      return ExitCode.INCOMPLETE;
    }
    return ExitCode.OK;
  }
}
