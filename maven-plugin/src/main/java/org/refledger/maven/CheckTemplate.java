package org.refledger.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.refledger.AnalysisResult;
import org.refledger.host.ChangedLines;
import org.refledger.host.Triage;
import org.refledger.host.Verdict;
import org.refledger.reporting.ConsoleStyle;
import org.refledger.reporting.ReportContext;
import org.refledger.reporting.SourceLinks;
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
    ModuleReports reports = new ModuleReports(this, analysis);
    Optional<ModuleAnalysis.Found> found = analysis.find(modules());
    if (found.isEmpty()) {
      getLog().info("No sources to analyse.");
      return;
    }
    Triage.Outcome outcome = changed(analysis.compared(found.get()), analysis);
    reports.write(outcome, SourceLinks.NONE);
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
      judge(result, Verdict.of(outcome, analysis.settings()), log);
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

  private void judge(AnalysisResult result, Verdict verdict, BuildLog log)
      throws MojoFailureException {
    switch (verdict.kind()) {
      case PASSED -> {}
      case FINDINGS -> {
        log.hint(session);
        int stopping = verdict.stopping();
        throw new MojoFailureException(
            "RefLedger found "
                + stopping
                + (stopping == 1 ? " problem" : " problems")
                + " in "
                + project.getArtifactId()
                + (verdict.allowed() == 0 ? "" : ", " + verdict.allowed() + " are allowed")
                + ".");
      }
      case STALE ->
          throw new MojoFailureException(
              "RefLedger: "
                  + verdict.sentence()
                  + " Remove what is gone with mvn refledger:baseline -Drefledger.baseline.mode=prune.");
      case INCOMPLETE -> {
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
}
