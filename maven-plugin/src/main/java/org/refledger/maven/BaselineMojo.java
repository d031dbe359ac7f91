package org.refledger.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.refledger.AnalysisResult;
import org.refledger.RunStatistics;
import org.refledger.finding.Finding;
import org.refledger.host.BaselineChange;
import org.refledger.host.BaselineFile;
import org.refledger.host.Triage;
import org.refledger.rule.RuleMetadata;

/**
 * Writes down what is found today, so that only new findings fail the build; or brings that list up
 * to date.
 */
@Mojo(
    name = "baseline",
    aggregator = true,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
// Maven sets the fields before it calls execute().
@SuppressWarnings("NullAway.Init")
public final class BaselineMojo extends AnalysisMojo {
  /** create (a new list), update (add what is new, remove what is gone) or prune (only remove). */
  @Parameter(property = "refledger.baseline.mode", defaultValue = "create")
  String mode;

  /**
   * Whether the modules are analysed as one program, as by aggregate-check, or each by itself, as
   * by check.
   */
  @Parameter(property = "refledger.aggregate", defaultValue = "false")
  boolean aggregate;

  @Override
  boolean applies() {
    return project.isExecutionRoot();
  }

  @Override
  void run() {
    BaselineChange change = BaselineChange.named(mode.toLowerCase(Locale.ROOT), "baseline.mode");
    ModuleAnalysis analysis = new ModuleAnalysis(this);
    Path root = analysis.root();
    BaselineFile file =
        analysis
            .baseline()
            .orElseGet(
                () ->
                    new BaselineFile(workingFolder().resolve(BaselineFile.NAME), workingFolder()));
    change.checkBefore(file);
    List<Finding> findings = new ArrayList<>();
    List<RuleMetadata> rules = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (List<MavenProject> modules : programs()) {
      Optional<ModuleAnalysis.Found> found = analysis.find(modules);
      if (found.isPresent()) {
        findings.addAll(found.get().result().findings());
        files.addAll(found.get().files());
        if (rules.isEmpty()) {
          rules.addAll(found.get().result().rules());
        }
      }
    }
    AnalysisResult all = new AnalysisResult(findings, rules, List.of(), RunStatistics.NONE);
    log().info(change.apply(file, before -> Triage.compare(all, before, root, files)));
  }

  private List<List<MavenProject>> programs() {
    return aggregate
        ? List.of(session.getProjects())
        : session.getProjects().stream().map(List::of).toList();
  }
}
