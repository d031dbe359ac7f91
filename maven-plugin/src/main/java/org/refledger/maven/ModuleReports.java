package org.refledger.maven;

import java.nio.file.Path;
import java.util.List;
import org.refledger.host.Configuration;
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

/** The report files of a run. */
final class ModuleReports {
  private final List<ReportTarget> targets;
  private final Path root;
  private final Configuration settings;

  /** Makes sure that every file can be written. */
  ModuleReports(AnalysisMojo mojo, Path root, Configuration settings) {
    this.root = root;
    this.settings = settings;
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

  void write(Triage.Outcome outcome) {
    ReportContext context = context(outcome);
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
