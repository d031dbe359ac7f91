package org.refledger.host.fix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.finding.Fixer;
import org.refledger.finding.Remedy;

/** What fixers propose for findings. */
public final class Proposals {
  private final Path root;
  private final List<Fixer> fixers;

  /**
   * Proposals for the files below a folder.
   *
   * @param root what the paths of findings are relative to
   */
  public Proposals(Path root, List<Fixer> fixers) {
    this.root = root;
    this.fixers = List.copyOf(fixers);
  }

  /** A finding and what would mend it. */
  public record Proposal(Finding finding, Fix fix) {}

  /** The fixes whose text alone shows that they are right, each with its finding. */
  public Map<Finding, Fix> evident(List<Finding> findings) {
    Map<Finding, Fix> evident = new LinkedHashMap<>();
    for (Proposal each : all(findings)) {
      if (each.fix.isEvident()) {
        evident.put(each.finding, each.fix);
      }
    }
    return evident;
  }

  /** All proposals, in the order of files; a file that cannot be read has none. */
  public List<Proposal> all(List<Finding> findings) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .filter(f -> f.remedy() != null && !f.isSuppressed())
            .collect(
                Collectors.groupingBy(f -> f.where().file(), TreeMap::new, Collectors.toList()));
    List<Proposal> proposals = new ArrayList<>();
    byFile.forEach((file, inFile) -> proposals.addAll(in(file, inFile)));
    return proposals;
  }

  private List<Proposal> in(String file, List<Finding> findings) {
    List<Remedy> remedies =
        findings.stream().flatMap(f -> Optional.ofNullable(f.remedy()).stream()).toList();
    List<Proposal> proposals = new ArrayList<>();
    for (Fixer fixer : fixers) {
      if (fixer.reads(file)) {
        List<Optional<Fix>> fixes = fixer.fixes(remedies, file, text(file));
        for (int i = 0; i < fixes.size(); i++) {
          Finding finding = findings.get(i);
          fixes.get(i).ifPresent(fix -> proposals.add(new Proposal(finding, fix)));
        }
      }
    }
    return proposals;
  }

  private String text(String file) {
    try {
      return SourceFile.read(root.resolve(file)).text();
    } catch (IOException e) {
      return "";
    }
  }
}
