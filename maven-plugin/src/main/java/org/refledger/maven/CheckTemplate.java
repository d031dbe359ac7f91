package org.refledger.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.host.ChangedLines;
import org.refledger.host.Gate;
import org.refledger.host.Key;
import org.refledger.host.Triage;
import org.refledger.reporting.ConsoleStyle;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.console.SummaryLines;
import org.refledger.source.Notification;

/** Analyses, reports, and fails the build if it is to. */
abstract class CheckTemplate extends AnalysisMojo {

  /** The modules that are analysed as one program. */
  abstract List<MavenProject> modules();

  /** Whether findings can fail the build. */
  abstract boolean gated();

  @Override
  final void run() throws MojoFailureException {
    ModuleAnalysis analysis = new ModuleAnalysis(this);
    ModuleReports reports = new ModuleReports(this, analysis.root(), analysis.settings());
    Optional<ModuleAnalysis.Found> found = analysis.find(modules());
    if (found.isEmpty()) {
      getLog().info("No sources to analyse.");
      return;
    }
    Triage.Outcome outcome = changed(analysis.compared(found.get()), analysis);
    reports.write(outcome);
    BuildLog log = log();
    AnalysisResult result = outcome.result();
    if (printFindings) {
      result.open().forEach(finding -> log.tell(finding, analysis.root()));
    }
    ReportContext context =
        reports
            .context(outcome)
            .withConsole(ConsoleStyle.PLAIN.withVerbose(getLog().isDebugEnabled()));
    SummaryLines.of(result, context, "-X").forEach(log::info);
    if (gated()) {
      judge(result, analysis, log);
    }
  }

  private Triage.Outcome changed(Triage.Outcome outcome, ModuleAnalysis analysis) {
    return changedSince == null
        ? outcome
        : new Triage.Outcome(
            ChangedLines.since(analysis.root(), changedSince, "<changedSince>")
                .only(outcome.result()),
            outcome.baseline());
  }

  private void judge(AnalysisResult result, ModuleAnalysis analysis, BuildLog log)
      throws MojoFailureException {
    Gate gate = analysis.settings().get(Key.FAIL_ON);
    List<Finding> stopping = result.findings().stream().filter(gate::stops).toList();
    if (stopping.size() > maxAllowedViolations) {
      log.hint(session);
      throw new MojoFailureException(
          "RefLedger found "
              + stopping.size()
              + (stopping.size() == 1 ? " problem" : " problems")
              + " in "
              + project.getArtifactId()
              + (maxAllowedViolations == 0 ? "" : ", " + maxAllowedViolations + " are allowed")
              + ".");
    }
    long missing = result.notifications().stream().filter(Notification::isIncomplete).count();
    if (analysis.settings().get(Key.STRICT) && missing > 0) {
      result.notifications().stream()
          .filter(Notification::isIncomplete)
          .forEach(
              notification -> getLog().warn(notification.where() + " " + notification.message()));
      throw new MojoFailureException(
          "RefLedger could not analyse everything in "
              + project.getArtifactId()
              + ", and strict is set.");
    }
  }
}
