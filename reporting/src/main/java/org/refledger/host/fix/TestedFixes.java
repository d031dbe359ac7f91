package org.refledger.host.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.host.UsageException;
import org.refledger.host.fix.Proposals.Proposal;

/** Fixes that hold, those that do not, and what the sources become. */
public final class TestedFixes {
  private static final int CONTEXT = 3;

  private final Path root;
  private final Map<String, Change> changes;
  private final List<Proposal> kept;
  private final Map<Proposal, String> rejected;

  /** A file as it is and as it becomes. */
  record Change(SourceFile before, SourceFile after) {}

  TestedFixes(
      Path root, Map<String, Change> changes, List<Proposal> kept, Map<Proposal, String> rejected) {
    this.root = root;
    this.changes = changes;
    this.kept = List.copyOf(kept);
    this.rejected = rejected;
  }

  /** The fixes that hold, by finding. */
  public Map<Finding, Fix> fixes() {
    Map<Finding, Fix> fixes = new LinkedHashMap<>();
    kept.forEach(each -> fixes.put(each.finding(), each.fix()));
    return fixes;
  }

  /** Why a proposal was dropped, in words, by finding. */
  public Map<Finding, String> rejected() {
    Map<Finding, String> reasons = new LinkedHashMap<>();
    rejected.forEach((proposal, why) -> reasons.put(proposal.finding(), why));
    return reasons;
  }

  /** The files that change, sorted. */
  public List<String> files() {
    return List.copyOf(changes.keySet());
  }

  /** A patch for {@code git apply} or {@code patch -p1} in the root; empty when nothing changes. */
  public String diff() {
    StringBuilder diff = new StringBuilder();
    changes.forEach((file, change) -> diff.append(diff(file, change)));
    return diff.toString();
  }

  private static String diff(String file, Change change) {
    List<String> before = Lines.of(change.before.text());
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + file,
            "b/" + file,
            before,
            DiffUtils.diff(before, Lines.of(change.after.text())),
            CONTEXT);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      // Lines of a source bring their own end, headers do not.
      text.append(line);
      if (!line.endsWith("\n")) {
        boolean ofSource = !line.startsWith("---") && !line.startsWith("+++") && !isHunk(line);
        text.append('\n').append(ofSource ? "\\ No newline at end of file\n" : "");
      }
    }
    return text.toString();
  }

  private static boolean isHunk(String line) {
    return line.startsWith("@@ ");
  }

  /**
   * Writes the files.
   *
   * @throws UsageException naming a file that cannot be written, or has changed since it was
   *     analysed; those before it are written
   */
  public void write() {
    changes.forEach(
        (file, change) -> {
          Path path = root.resolve(file);
          try {
            if (!SourceFile.read(path).equals(change.before)) {
              throw new UsageException(
                  file + " has changed since it was analysed; it is left as it is.");
            }
            change.after.write(path);
          } catch (IOException e) {
            throw new UsageException(file + " cannot be written, so it is left as it is.");
          }
        });
  }
}
