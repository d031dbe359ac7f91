package org.refledger.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.host.BaselineFile;
import org.refledger.host.Configuration;
import org.refledger.host.ContractFiles;
import org.refledger.host.DefinitionFiles;
import org.refledger.host.Key;
import org.refledger.host.RuleSelection;
import org.refledger.host.Triage;
import org.refledger.host.UsageException;
import org.refledger.rule.Rule;
import org.refledger.source.Notification;

/** The analysis that a command line asks for. */
final class ProjectAnalysis {
  private final AnalysisOptions options;
  private final List<String> paths;
  private final Product product;
  private final Session session;
  private final Path start;
  private final Configuration settings;
  private final RuleSelection selection;

  ProjectAnalysis(AnalysisOptions options, List<String> paths, Product product, Session session) {
    this.options = options;
    this.paths = paths;
    this.product = product;
    this.session = session;
    this.start = SourceDiscovery.start(session.directory(), paths);
    this.settings = options.settings(session.directory(), start);
    this.selection = new RuleSelection(product.rules());
  }

  /**
   * Everything that is found, known or not.
   *
   * @param elapsed of the analysis
   */
  record Found(AnalysisResult result, Sources sources, Duration elapsed) {}

  /** Where the search for settings and baselines begins. */
  Path start() {
    return start;
  }

  Configuration settings() {
    return settings;
  }

  /** The baseline that applies; empty when there is none. */
  Optional<BaselineFile> baseline() {
    return options.configuration.baseline(settings, session.directory(), start);
  }

  /**
   * Analyses.
   *
   * @param watched whether a progress line may be shown
   */
  Found find(boolean watched) {
    List<Rule> rules = rules(selection, settings);
    Triage triage = new Triage(settings, selection);
    Sources sources = sources();
    List<Notification> notifications = new ArrayList<>(sources.notifications());
    AnalysisRequest request = request(sources.root(), sources.files(), sources, notifications);
    long begin = System.nanoTime();
    AnalysisResult result = analyze(request, rules, watched);
    notifications.addAll(0, result.notifications());
    result =
        new AnalysisResult(result.findings(), result.rules(), notifications, result.statistics());
    return new Found(triage.apply(result), sources, Duration.ofNanos(System.nanoTime() - begin));
  }

  /**
   * Analyses copies of sources in the same way.
   *
   * @param files below the root
   */
  AnalysisResult findInCopy(Path root, List<Path> files, Sources originals) {
    AnalysisRequest request = request(root, files, originals, new ArrayList<>());
    AnalysisResult result = analyze(request, rules(selection, settings), false);
    return new Triage(settings, selection).apply(result);
  }

  /** The inner form of the methods whose name contains a pattern. */
  String dump(Product.DumpForm form, String method) {
    List<Rule> rules = rules(selection, settings);
    Sources sources = sources();
    AnalysisRequest request = request(sources.root(), sources.files(), sources, new ArrayList<>());
    String text = product.engine(rules).dump(request, form, method);
    if (text.isBlank()) {
      throw new UsageException("--dump: no method in the sources matches '" + method + "'.");
    }
    return text;
  }

  static List<Rule> rules(RuleSelection selection, Configuration settings) {
    return selection.pick(
        settings.names(Key.SELECT), settings.names(Key.EXTEND_SELECT), settings.names(Key.IGNORE));
  }

  private Sources sources() {
    Set<String> extensions = new TreeSet<>();
    for (FrontEnd frontEnd : product.frontEnds()) {
      extensions.addAll(frontEnd.extensions());
    }
    return SourceDiscovery.find(
        session.directory(), options.sources.wish(paths, settings, extensions));
  }

  private AnalysisRequest request(
      Path root, List<Path> files, Sources sources, List<Notification> notifications) {
    List<StubSource> stubs = new ArrayList<>(product.shippedContracts());
    stubs.addAll(ContractFiles.read(session.directory(), settings.get(Key.CONTRACTS)));
    return new AnalysisRequest(
        root,
        files,
        options.sources.classPath(session.directory(), sources, notifications),
        stubs,
        settings.get(Key.EXCEPTIONS),
        settings.get(Key.BUDGET).budget(),
        options.jobs(session),
        DefinitionFiles.find(session.directory(), settings));
  }

  private AnalysisResult analyze(AnalysisRequest request, List<Rule> rules, boolean watched) {
    Product.Engine engine = product.engine(rules);
    if (!watched || !session.interactive()) {
      return engine.analyze(request, ProgressListener.NONE);
    }
    try (ProgressLine line =
        new ProgressLine(session.err(), session.terminal().width(), session.unicode())) {
      return engine.analyze(request, line);
    }
  }
}
