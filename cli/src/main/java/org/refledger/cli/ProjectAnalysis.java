package org.refledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.refledger.host.cache.ResultCache;
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
   * @param texts what was read lies below it: the root of the sources, or a copy
   * @param elapsed of the analysis
   * @param remembered whether an earlier run found it
   */
  record Found(
      AnalysisResult result, Sources sources, Path texts, Duration elapsed, boolean remembered) {}

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
    Sources sources = sources();
    return find(sources, sources.root(), sources.files(), watched);
  }

  /** Analyses what an editor has not saved yet in place of the file. */
  Found find(StandardInput input, boolean watched) {
    Sources sources = sources();
    return find(sources, input.root(), input.files(sources), watched);
  }

  private Found find(Sources sources, Path root, List<Path> files, boolean watched) {
    List<Rule> rules = selection.pick(settings);
    Triage triage = new Triage(settings, selection);
    List<Notification> notifications = new ArrayList<>(sources.notifications());
    AnalysisRequest request = request(root, files, sources, notifications);
    long begin = System.nanoTime();
    ResultCache.Answer answer = remembered(request, rules, watched);
    AnalysisResult result = answer.result();
    notifications.addAll(0, result.notifications());
    result =
        new AnalysisResult(result.findings(), result.rules(), notifications, result.statistics());
    Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
    return new Found(triage.apply(result), sources, root, elapsed, answer.remembered());
  }

  private ResultCache.Answer remembered(
      AnalysisRequest request, List<Rule> rules, boolean watched) {
    Optional<ResultCache> cache = options.engine.results(settings, session.environment());
    return cache.isEmpty()
        ? new ResultCache.Answer(analyze(request, rules, watched), false)
        : cache
            .get()
            .analyze(
                request,
                rules,
                product.getClass().getClassLoader(),
                () -> analyze(request, rules, watched));
  }

  /**
   * What tells whether a run would find the same: the files it looks at, each with its time and
   * size.
   */
  SortedMap<String, String> state() {
    List<Path> files = new ArrayList<>(sources().files());
    files.addAll(DefinitionFiles.find(session.directory(), settings).files());
    baseline().map(BaselineFile::file).ifPresent(files::add);
    options.configuration.file(session.directory(), start).ifPresent(files::add);
    SortedMap<String, String> state = new TreeMap<>();
    for (StubSource stub : ContractFiles.read(session.directory(), settings.get(Key.CONTRACTS))) {
      state.put(stub.name(), Integer.toString(stub.text().hashCode()));
    }
    for (Path file : files) {
      try {
        state.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      } catch (IOException e) {
        state.put(file.toString(), "gone");
      }
    }
    return state;
  }

  /**
   * Analyses copies of sources in the same way.
   *
   * @param files below the root
   */
  AnalysisResult findInCopy(Path root, List<Path> files, Sources originals) {
    AnalysisRequest request = request(root, files, originals, new ArrayList<>());
    AnalysisResult result = analyze(request, selection.pick(settings), false);
    return new Triage(settings, selection).apply(result);
  }

  /** The inner form of the methods whose name contains a pattern. */
  String dump(Product.DumpForm form, String method) {
    Sources sources = sources();
    AnalysisRequest request = request(sources.root(), sources.files(), sources, new ArrayList<>());
    return product.engine(selection.pick(settings)).dump(request, form, method);
  }

  /** What is to be analysed. */
  Sources sources() {
    Set<String> extensions = new TreeSet<>();
    for (FrontEnd frontEnd : product.frontEnds()) {
      extensions.addAll(frontEnd.extensions());
    }
    return SourceDiscovery.find(
        session.directory(), options.sources.wish(paths, settings, extensions));
  }

  /** The contracts that hold: the shipped ones and the user's. */
  List<StubSource> stubs() {
    List<StubSource> stubs = new ArrayList<>(product.shippedContracts());
    stubs.addAll(ContractFiles.read(session.directory(), settings.get(Key.CONTRACTS)));
    return stubs;
  }

  private AnalysisRequest request(
      Path root, List<Path> files, Sources sources, List<Notification> notifications) {
    return new AnalysisRequest(
        root,
        files,
        options.sources.classPath(session.directory(), sources, notifications),
        stubs(),
        settings.get(Key.EXCEPTIONS),
        settings.get(Key.BUDGET).budget(),
        options.jobs(session),
        DefinitionFiles.find(session.directory(), reaching(root, sources)));
  }

  /** A copy of some files finds what they import where the originals do. */
  private Configuration reaching(Path root, Sources sources) {
    if (root.equals(sources.root())) {
      return settings;
    }
    Set<Path> folders = new LinkedHashSet<>(settings.get(Key.INCLUDE_PATH));
    sources.files().forEach(file -> folders.add(file.resolveSibling(".").normalize()));
    return settings.with(Key.INCLUDE_PATH, List.copyOf(folders), "copy");
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
