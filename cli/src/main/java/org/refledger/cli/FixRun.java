package org.refledger.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Fixer;
import org.refledger.host.fix.FixTrial;
import org.refledger.host.fix.Proposals;
import org.refledger.host.fix.Proposals.Proposal;
import org.refledger.host.fix.SuppressionComments;
import org.refledger.host.fix.TestedFixes;

/**
 * The part of a run that proposes and tries changes of the sources, and tells what came of them.
 */
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
   * Changes that hold.
   *
   * @param findings how many findings they take care of
   * @param verb what is done to a finding, in the infinitive
   * @param done the same as a participle
   */
  record Changes(TestedFixes tested, int findings, String verb, String done) {}

  /**
   * The fixes that hold.
   *
   * @param reported the findings to mend
   */
  Changes fixes(AnalysisResult reported, ProjectAnalysis.Found found) {
    Proposals proposals = new Proposals(found.sources().root(), fixers);
    TestedFixes tested =
        test(
            proposals.all(reported.findings()),
            found,
            file -> fixers.stream().anyMatch(fixer -> fixer.reads(file)));
    return new Changes(tested, tested.fixes().size(), "mend", "mended");
  }

  /**
   * The comments that accept what is reported.
   *
   * @param reason what they say
   */
  Changes suppressions(String reason, AnalysisResult reported, ProjectAnalysis.Found found) {
    Map<Proposal, List<Finding>> comments =
        new SuppressionComments(found.sources().root(), reason).all(reported.findings());
    TestedFixes tested = test(List.copyOf(comments.keySet()), found, file -> true);
    Map<Finding, ?> kept = tested.fixes();
    int accepted =
        comments.entrySet().stream()
            .filter(comment -> kept.containsKey(comment.getKey().finding()))
            .mapToInt(comment -> comment.getValue().size())
            .sum();
    return new Changes(tested, accepted, "suppress", "suppressed");
  }

  private TestedFixes test(
      List<Proposal> proposals, ProjectAnalysis.Found found, Predicate<String> read) {
    Sources sources = found.sources();
    return new FixTrial((root, files) -> analysis.findInCopy(root, files, sources), read)
        .test(proposals, found.result(), sources.root(), sources.files());
  }

  /** Prints the patch. */
  void show(Changes changes, AnalysisResult reported) {
    new Stdout(session).print(changes.tested.diff());
    tell("without --diff this would " + changes.verb, changes, reported);
  }

  /** Writes the files. */
  void write(Changes changes, AnalysisResult reported) {
    changes.tested.write();
    tell(changes.done, changes, reported);
  }

  private void tell(String what, Changes changes, AnalysisResult reported) {
    if (output.quiet) {
      return;
    }
    int all = reported.open().size();
    int files = changes.tested.files().size();
    session.say(
        what
            + " "
            + changes.findings
            + " of "
            + all
            + (all == 1 ? " finding" : " findings")
            + (files == 0 ? "." : " in " + files + (files == 1 ? " file." : " files.")));
    Map<Finding, String> rejected = changes.tested.rejected();
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
