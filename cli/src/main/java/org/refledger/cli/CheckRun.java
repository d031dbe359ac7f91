package org.refledger.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.host.ContractFiles;
import org.refledger.host.ReportFormats;
import org.refledger.host.ReportTarget;
import org.refledger.host.RuleSelection;
import org.refledger.host.ToolVersion;
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

  CheckRun(CheckCommand command, Product product, Session session, ToolVersion version) {
    this.command = command;
    this.product = product;
    this.session = session;
    this.version = version;
  }

  ExitCode run() {
    ReportFormats formats = new ReportFormats(product.reporters());
    Reporter toStdout = formats.get(command.output.format, "--format");
    List<Rule> rules =
        new RuleSelection(product.rules())
            .pick(
                new RuleSelection.Names(command.rules.selected, "--select"),
                new RuleSelection.Names(List.of(), "--extend-select"),
                new RuleSelection.Names(command.rules.ignored, "--ignore"));
    List<StubSource> ownContracts =
        ContractFiles.read(session.directory(), command.rules.contracts);
    List<ReportTarget> targets =
        ReportTarget.prepare(session.directory(), command.output.reports, formats);
    Product.DumpForm dump =
        command.engine.dump.isEmpty() ? null : Word.dumpForm(command.engine.dump.get(0));
    Sources sources =
        SourceDiscovery.find(
            session.directory(), command.sources.wish(command.paths, extensions()));
    List<Notification> notifications = new ArrayList<>(sources.notifications());
    AnalysisRequest request = request(sources, ownContracts, notifications);
    if (dump != null) {
      return dump(request, rules, dump);
    }
    long start = System.nanoTime();
    AnalysisResult result = trusted(analyze(request, rules), notifications);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    CheckReports reports = new CheckReports(command.output, session, version, sources, elapsed);
    targets.forEach(target -> reports.toFile(target, result));
    reports.toStdout(toStdout, result);
    return verdict(result);
  }

  private Set<String> extensions() {
    Set<String> extensions = new TreeSet<>();
    for (FrontEnd frontEnd : product.frontEnds()) {
      extensions.addAll(frontEnd.extensions());
    }
    return extensions;
  }

  private AnalysisRequest request(
      Sources sources, List<StubSource> ownContracts, List<Notification> notifications) {
    List<Path> classPath = command.sources.classPath(session.directory(), sources, notifications);
    List<StubSource> stubs = new ArrayList<>(product.shippedContracts());
    stubs.addAll(ownContracts);
    return new AnalysisRequest(
        sources.root(),
        sources.files(),
        classPath,
        stubs,
        command.engine.exceptions,
        command.engine.budget.budget(),
        command.jobs());
  }

  private ExitCode dump(AnalysisRequest request, List<Rule> rules, Product.DumpForm form) {
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

  /** The findings that are trusted enough, and all notifications. */
  private AnalysisResult trusted(AnalysisResult result, List<Notification> more) {
    List<Finding> findings =
        result.findings().stream()
            .filter(finding -> finding.confidence().compareTo(command.rules.precision) <= 0)
            .toList();
    List<Notification> notifications = new ArrayList<>(result.notifications());
    notifications.addAll(more);
    return new AnalysisResult(findings, result.rules(), notifications, result.statistics());
  }

  private ExitCode verdict(AnalysisResult result) {
    if (result.findings().stream().anyMatch(command.gate.gate::stops)) {
      return ExitCode.FINDINGS;
    }
    if (command.gate.strict && result.isIncomplete()) {
      long missing = result.notifications().stream().filter(Notification::isIncomplete).count();
      session.say(
          "the analysis is incomplete ("
              + missing
              + (missing == 1 ? " notice" : " notices")
              + ") and --strict was given.");
      return ExitCode.INCOMPLETE;
    }
    return ExitCode.OK;
  }
}
