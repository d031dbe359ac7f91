package org.refledger.cli;

import java.util.List;
import java.util.Map;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Fixer;
import org.refledger.host.fix.FixTrial;
import org.refledger.host.fix.Proposals;
import org.refledger.host.fix.TestedFixes;

/** The part of a run that proposes and tries fixes, and tells what came of them. */
final class FixRun {
  private final ProjectAnalysis analysis;
  private final List<Fixer> fixers;
  private final Session session;
  private final OutputOptions output;

  FixRun(ProjectAnalysis analysis, Product product, Session session, OutputOptions output) {
    this.analysis = analysis;
    this.fixers = product.fixers();
    this.session = session;
    this.output = output;
  }

  /**
   * The fixes that hold.
   *
   * @param reported the findings to mend
   */
  TestedFixes test(AnalysisResult reported, ProjectAnalysis.Found found) {
    Sources sources = found.sources();
    Proposals proposals = new Proposals(sources.root(), fixers);
    return new FixTrial((root, files) -> analysis.findInCopy(root, files, sources), fixers)
        .test(proposals.all(reported.findings()), found.result(), sources.root(), sources.files());
  }

  /** Prints the patch. */
  void show(TestedFixes fixes, AnalysisResult reported) {
    new Stdout(session).print(fixes.diff());
    tell("--fix would mend ", fixes, reported);
  }

  /** Writes the files. */
  void write(TestedFixes fixes, AnalysisResult reported) {
    fixes.write();
    tell("mended ", fixes, reported);
  }

  private void tell(String what, TestedFixes fixes, AnalysisResult reported) {
    if (output.quiet) {
      return;
    }
    int all = reported.open().size();
    int mended = fixes.fixes().size();
    int files = fixes.files().size();
    session.say(
        what
            + mended
            + " of "
            + all
            + (all == 1 ? " finding" : " findings")
            + (files == 0 ? "." : " in " + files + (files == 1 ? " file." : " files.")));
    Map<Finding, String> rejected = fixes.rejected();
    if (rejected.isEmpty()) {
      return;
    }
    int count = rejected.size();
    session.say(
        count
            + (count == 1 ? " proposed change was" : " proposed changes were")
            + " dropped, since the analysis of the changed sources did not confirm"
            + (count == 1 ? " it" : " them")
            + (output.verbose ? ":" : " (-v lists them)."));
    if (output.verbose) {
      rejected.forEach(
          (finding, why) ->
              session.say("  " + finding.where() + " " + finding.ruleId() + ": " + why + "."));
    }
  }
}
