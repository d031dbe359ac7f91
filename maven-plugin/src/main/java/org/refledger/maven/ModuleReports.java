package org.refledger.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.refledger.host.Configuration;
import org.refledger.host.ContractFiles;
import org.refledger.host.GitCheckout;
import org.refledger.host.Key;
import org.refledger.host.ReportFormats;
import org.refledger.host.ReportTarget;
import org.refledger.host.RunSettings;
import org.refledger.host.ToolVersion;
import org.refledger.host.Triage;
import org.refledger.host.Verdict;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.Reporters;
import org.refledger.reporting.RunFacts;
import org.refledger.reporting.SourceLinks;

/** The report files of a run. */
final class ModuleReports {
  private final List<ReportTarget> targets;
  private final Path root;
  private final Configuration settings;
  private final Map<String, String> contracts;

  /** Makes sure that every file can be written. */
  ModuleReports(AnalysisMojo mojo, ModuleAnalysis analysis) {
    this.root = analysis.root();
    this.settings = analysis.settings();
    this.contracts = ContractFiles.places(analysis.stubs(), ToolVersion.load());
    Path output = mojo.outputDirectory.toPath().toAbsolutePath();
    List<String> wanted =
        mojo.reports.isEmpty()
            ? List.of(
                "sarif=" + output.resolve("refledger.sarif"),
                "html=" + output.resolve("refledger.html"))
            : mojo.reports;
    targets =
        ReportTarget.prepare(
            mojo.basedir(), wanted, new ReportFormats(Reporters.all()), "<reports>");
  }

  /**
   * @param links where sources can be looked at
   */
  void write(Triage.Outcome outcome, SourceLinks links) {
    ReportContext context = context(outcome).withLinks(links).withContracts(contracts);
    targets.forEach(target -> target.write(outcome.result(), context));
  }

  ReportContext context(Triage.Outcome outcome) {
    RunFacts run = RunSettings.facts(settings, Verdict.of(outcome, settings), root);
    return ReportContext.of(root, ToolVersion.load().facts())
        .withGit(GitCheckout.read(root))
        .withRun(run)
        .withBaseline(outcome.baseline())
        .withCategory(settings.get(Key.SARIF_CATEGORY).orElse(null));
  }
}
