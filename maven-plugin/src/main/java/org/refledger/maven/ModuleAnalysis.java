package org.refledger.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.maven.project.MavenProject;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.Analyzer;
import org.refledger.bridge.Bridge;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.host.BaselineFile;
import org.refledger.host.Configuration;
import org.refledger.host.ContractFiles;
import org.refledger.host.DefinitionFiles;
import org.refledger.host.Key;
import org.refledger.host.Language;
import org.refledger.host.RuleSelection;
import org.refledger.host.Triage;
import org.refledger.host.cache.ResultCache;
import org.refledger.rule.Rule;
import org.refledger.rules.RuleCatalogue;
import org.refledger.source.Notification;

/** The analysis of one module, or of several as one program. */
final class ModuleAnalysis {
  private final AnalysisMojo mojo;
  private final Settings where;
  private final Configuration settings;
  private final RuleSelection selection = new RuleSelection(RuleCatalogue.load().rules());

  ModuleAnalysis(AnalysisMojo mojo) {
    this.mojo = mojo;
    this.where = new Settings(mojo);
    this.settings = where.read();
  }

  /**
   * What a run found.
   *
   * @param root what paths are relative to
   * @param files the sources that were analysed, sorted
   */
  record Found(AnalysisResult result, Path root, List<Path> files) {}

  Configuration settings() {
    return settings;
  }

  Path root() {
    return where.root();
  }

  Optional<BaselineFile> baseline() {
    return where.baseline(settings);
  }

  /** Everything that is found in these modules, known or not; empty when they have no sources. */
  Optional<Found> find(List<MavenProject> projects) {
    List<Rule> rules = selection.pick(settings);
    Triage triage = new Triage(settings, selection);
    List<FrontEnd> frontEnds = frontEnds();
    ModuleSources sources =
        new ModuleSources(
            settings,
            mojo.includes,
            Language.wanted(extensions(frontEnds), settings),
            where.root());
    List<Path> files = sources.files(projects, mojo.sourceDirectories, mojo.idlDirectories);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    ModuleClassPath classPath =
        new ModuleClassPath(mojo.session, mojo.repositorySystem, settings.get(Key.INCLUDE_TESTS));
    projects.forEach(classPath::add);
    AnalysisRequest request =
        new AnalysisRequest(
            where.root(),
            files,
            classPath.entries(),
            stubs(),
            settings.get(Key.EXCEPTIONS),
            settings.get(Key.BUDGET).budget(),
            mojo.threads(),
            DefinitionFiles.find(mojo.workingFolder(), settings));
    AnalysisResult result = result(request, rules, frontEnds);
    List<Notification> notifications = new ArrayList<>(result.notifications());
    notifications.addAll(sources.notifications());
    notifications.addAll(classPath.notifications());
    AnalysisResult whole =
        new AnalysisResult(result.findings(), result.rules(), notifications, result.statistics());
    return Optional.of(new Found(triage.apply(whole), where.root(), files));
  }

  private AnalysisResult result(
      AnalysisRequest request, List<Rule> rules, List<FrontEnd> frontEnds) {
    Analyzer analyzer = new Analyzer(frontEnds, bridges(), rules);
    Supplier<AnalysisResult> analysis =
        () -> DeepStack.call(() -> analyzer.analyze(request, ProgressListener.NONE));
    if (mojo.noCache) {
      return analysis.get();
    }
    ResultCache.Answer answer =
        new ResultCache(mojo.cacheDirectory.toPath())
            .analyze(request, rules, ModuleAnalysis.class.getClassLoader(), analysis);
    if (answer.remembered()) {
      mojo.getLog().debug("Nothing changed since an earlier run; its result was kept.");
    }
    return answer.result();
  }

  /** What of it is new. */
  Triage.Outcome compared(Found found) {
    Optional<BaselineFile> baseline = baseline();
    return baseline.isEmpty()
        ? new Triage.Outcome(found.result, null)
        : Triage.compare(found.result, baseline.get().read(), found.root, found.files);
  }

  /** The contracts that hold: the shipped ones and the user's. */
  List<StubSource> stubs() {
    List<StubSource> stubs = new ArrayList<>();
    ShippedContracts.all()
        .forEach(s -> stubs.add(new StubSource(s.name(), s.family(), s.text(), false, s.types())));
    stubs.addAll(ContractFiles.read(mojo.workingFolder(), settings.get(Key.CONTRACTS)));
    return stubs;
  }

  private static List<FrontEnd> frontEnds() {
    List<FrontEnd> frontEnds = new ArrayList<>();
    ServiceLoader.load(FrontEnd.class, ModuleAnalysis.class.getClassLoader())
        .forEach(frontEnds::add);
    // The order of services is that of the class path; results must not hang on it.
    frontEnds.sort(Comparator.comparing(frontEnd -> frontEnd.getClass().getName()));
    return frontEnds;
  }

  private static List<Bridge> bridges() {
    List<Bridge> bridges = new ArrayList<>();
    ServiceLoader.load(Bridge.class, ModuleAnalysis.class.getClassLoader()).forEach(bridges::add);
    bridges.sort(Comparator.comparing(bridge -> bridge.getClass().getName()));
    return bridges;
  }

  private static Set<String> extensions(List<FrontEnd> frontEnds) {
    Set<String> extensions = new TreeSet<>();
    frontEnds.forEach(frontEnd -> extensions.addAll(frontEnd.extensions()));
    return extensions;
  }
}
