package org.refledger.host.fix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.host.UnusedSuppressions;
import org.refledger.host.UsageException;
import org.refledger.host.fix.Proposals.Proposal;
import org.refledger.source.SourceRange;

/**
 * Comments that accept findings where they are: {@code // refledger:ignore ID,ID reason} alone on
 * the line above. Whether a comment is one in that place, and not part of a literal, only an
 * analysis of the changed source tells.
 */
public final class SuppressionComments {
  private final Path root;
  private final String reason;

  /**
   * Comments for the files below a folder.
   *
   * @param root what the paths of findings are relative to
   * @param reason why the findings are accepted, on one line
   * @throws UsageException when there is no reason, or it has several lines
   */
  public SuppressionComments(Path root, String reason) {
    this.root = root;
    this.reason = reason.strip();
    if (this.reason.isEmpty() || this.reason.lines().count() > 1) {
      throw new UsageException(
          "--add-suppressions wants a reason on one line, such as --add-suppressions='known before"
              + " 2.0'.");
    }
  }

  /**
   * A comment for each line that has open findings, and the findings that it accepts. The finding
   * of a proposal is the first of its line. Findings in files that cannot be read have none, and
   * neither have suppressions that accept nothing: those are to go.
   */
  public Map<Proposal, List<Finding>> all(List<Finding> findings) {
    Map<String, Map<Integer, List<Finding>>> byLine = new TreeMap<>();
    for (Finding finding : findings) {
      boolean acceptable = !UnusedSuppressions.isOne(finding);
      if (acceptable && !finding.isSuppressed() && finding.where().isKnown()) {
        byLine
            .computeIfAbsent(finding.where().file(), file -> new TreeMap<>())
            .computeIfAbsent(finding.where().startLine(), line -> new ArrayList<>())
            .add(finding);
      }
    }
    Map<Proposal, List<Finding>> all = new LinkedHashMap<>();
    byLine.forEach((file, lines) -> addAll(file, lines, all));
    return all;
  }

  private void addAll(
      String file, Map<Integer, List<Finding>> lines, Map<Proposal, List<Finding>> all) {
    List<String> text = text(file);
    lines.forEach(
        (line, accepted) -> {
          if (line <= text.size()) {
            all.put(new Proposal(accepted.get(0), comment(text, line, accepted)), accepted);
          }
        });
  }

  private Fix comment(List<String> text, int line, List<Finding> accepted) {
    TreeSet<String> ids = new TreeSet<>();
    accepted.forEach(finding -> ids.add(finding.ruleId()));
    String code = text.get(line - 1);
    String indent = code.substring(0, code.length() - code.stripLeading().length());
    String joined = String.join(",", ids);
    String comment = indent + "// refledger:ignore " + joined + " " + reason + end(text, line);
    SourceRange above = new SourceRange(accepted.get(0).where().file(), line, 1, line, 1);
    return new Fix("Accept " + joined, List.of(new Fix.Edit(above, comment)), false);
  }

  /** The end of the line, or of the one before it when it is the last and has none. */
  private static String end(List<String> text, int line) {
    boolean own = text.get(line - 1).endsWith("\n") || line == 1;
    return text.get(own ? line - 1 : line - 2).endsWith("\r\n") ? "\r\n" : "\n";
  }

  private List<String> text(String file) {
    try {
      return Lines.of(SourceFile.read(root.resolve(file)).text());
    } catch (IOException e) {
      return List.of();
    }
  }
}
