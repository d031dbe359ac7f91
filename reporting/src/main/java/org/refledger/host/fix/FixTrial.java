package org.refledger.host.fix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.refledger.AnalysisResult;
import org.refledger.finding.Fix;
import org.refledger.host.UsageException;
import org.refledger.host.fix.Proposals.Proposal;

/**
 * Tries proposals on a copy of the sources. A proposal stays only when, with all that stay, its
 * finding is gone and no other has come; each round of trials takes at least one out, so it ends.
 */
public final class FixTrial {
  private final Analysis analysis;
  private final Predicate<String> read;

  /** Analyses other files the way the first result was made. */
  public interface Analysis {
    /**
     * What is found.
     *
     * @param root what paths in the result are relative to
     */
    AnalysisResult analyze(Path root, List<Path> files);
  }

  /**
   * A trial of changes.
   *
   * @param read tells by its path which of the sources are analysed again: those in languages that
   *     the changes are made in
   */
  public FixTrial(Analysis analysis, Predicate<String> read) {
    this.analysis = analysis;
    this.read = read;
  }

  /**
   * Finds out which proposals hold.
   *
   * @param before what is found without them, suppressed findings included
   * @param files all sources, below the root
   * @throws UsageException when a file cannot be read or copied
   */
  public TestedFixes test(
      List<Proposal> proposals, AnalysisResult before, Path root, List<Path> files) {
    Map<Proposal, String> rejected = new LinkedHashMap<>();
    List<Proposal> kept = apart(proposals, rejected);
    if (kept.isEmpty()) {
      return new TestedFixes(root, Map.of(), kept, rejected);
    }
    List<Path> copied = files.stream().filter(file -> read.test(file.toString())).toList();
    try (SourceCopy copy = new SourceCopy(root, copied)) {
      while (!kept.isEmpty()) {
        List<Fix> fixes = kept.stream().map(Proposal::fix).toList();
        copy.edit(fixes);
        Comparison comparison =
            new Comparison(before, analysis.analyze(copy.copy(), copy.files()), read);
        Map<Proposal, String> failed = comparison.failed(kept);
        if (failed.isEmpty()) {
          return new TestedFixes(root, changes(copy, fixes), kept, rejected);
        }
        rejected.putAll(failed);
        kept = kept.stream().filter(each -> !failed.containsKey(each)).toList();
      }
      return new TestedFixes(root, Map.of(), kept, rejected);
    } catch (IOException e) {
      throw new UsageException(
          "The fixes cannot be tried on a copy of the sources (" + e.getMessage() + ").");
    }
  }

  /** Of two proposals that edit the same place, the first. */
  private static List<Proposal> apart(List<Proposal> proposals, Map<Proposal, String> rejected) {
    List<Proposal> apart = new ArrayList<>();
    for (Proposal each : proposals) {
      if (apart.stream().anyMatch(other -> other.fix().overlaps(each.fix()))) {
        rejected.put(each, "another fix changes the same lines; run --fix again after it");
      } else {
        apart.add(each);
      }
    }
    return apart;
  }

  private static Map<String, TestedFixes.Change> changes(SourceCopy copy, List<Fix> fixes)
      throws IOException {
    Map<String, TestedFixes.Change> changes = new LinkedHashMap<>();
    for (Map.Entry<String, SourceFile> edited : copy.edited(fixes).entrySet()) {
      changes.put(
          edited.getKey(),
          new TestedFixes.Change(copy.original(edited.getKey()), edited.getValue()));
    }
    return changes;
  }
}
