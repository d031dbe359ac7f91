package org.refledger.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * The lines that differ from an older revision, uncommitted ones included. A finding counts when
 * any line of its ledger changed: a new early return is often far from the reference it leaks.
 */
public final class ChangedLines {
  private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final String FILE = "+++ b/";

  private final Path root;
  private final Map<Path, List<Block>> changed = new LinkedHashMap<>();
  private final Set<Path> added = new TreeSet<>();

  private record Block(int first, int last) {}

  private ChangedLines(Path root) {
    this.root = root;
  }

  /**
   * Asks git; the revision it is compared with is where the branches parted.
   *
   * @param root what the paths of findings are relative to
   * @param where what to name in messages, such as {@code --changed-since}
   * @throws UsageException when there is no checkout, no git, or no such revision
   */
  public static ChangedLines since(Path root, String revision, String where) {
    Path checkout = AnalysisRoot.gitRoot(root);
    if (checkout == null) {
      throw new UsageException(where + ": the sources are in no git checkout.");
    }
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new UsageException(where + ": '" + revision + "' is no revision.");
    }
    ChangedLines lines = new ChangedLines(root);
    Git git = new Git(checkout, where);
    String commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.isBlank()) {
      throw new UsageException(
          where + ": git knows no revision '" + revision + "'. A shallow clone may lack it.");
    }
    String parted = git.run("merge-base", commit.strip(), "HEAD").strip();
    lines.read(
        git.run(
            "-c",
            "core.quotePath=false",
            "diff",
            "--no-color",
            "--no-ext-diff",
            "--no-renames",
            "--unified=0",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            parted.isEmpty() ? commit.strip() : parted,
            "--"),
        checkout);
    String untracked = git.run("ls-files", "--others", "--exclude-standard", "-z");
    for (String name : untracked.split("\0", -1)) {
      if (!name.isEmpty()) {
        lines.added.add(checkout.resolve(name).normalize());
      }
    }
    return lines;
  }

  /** The findings that touch what changed; all suppressed ones stay. */
  public AnalysisResult only(AnalysisResult result) {
    List<Finding> findings =
        result.findings().stream().filter(f -> f.isSuppressed() || touches(f)).toList();
    return new AnalysisResult(
        findings, result.rules(), result.notifications(), result.statistics());
  }

  private boolean touches(Finding finding) {
    return touches(finding.where())
        || finding.flows().stream().flatMap(List::stream).anyMatch(this::touches);
  }

  private boolean touches(TraceStep step) {
    return touches(step.where()) || step.inner().stream().anyMatch(this::touches);
  }

  private boolean touches(SourceRange range) {
    if (range.file().isEmpty()) {
      return false;
    }
    Path file = root.resolve(range.file()).normalize();
    int last = Math.max(range.startLine(), range.endLine());
    return added.contains(file)
        || changed.getOrDefault(file, List.of()).stream()
            .anyMatch(block -> block.first <= last && range.startLine() <= block.last);
  }

  private void read(String diff, Path checkout) {
    List<Block> blocks = new ArrayList<>();
    for (String line : diff.lines().toList()) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(FILE)) {
        blocks = new ArrayList<>();
        String name = line.substring(FILE.length()).replaceFirst("\t$", "");
        changed.put(checkout.resolve(name).normalize(), blocks);
      } else if (hunk.matches()) {
        int first = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        // Where lines only went away, the lines around the gap are what changed.
        blocks.add(count == 0 ? new Block(first, first + 1) : new Block(first, first + count - 1));
      }
    }
  }

  /** The git command in one checkout. */
  private record Git(Path checkout, String where) {

    /** What it prints; nothing when it fails. */
    String run(String... arguments) {
      List<String> line = new ArrayList<>(List.of("git"));
      line.addAll(List.of(arguments));
      try {
        Process process =
            new ProcessBuilder(line)
                .directory(checkout.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String text = output(process);
        return process.waitFor() == 0 ? text : "";
      } catch (IOException e) {
        throw new UsageException(where + " needs git, which cannot be run.");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UsageException(where + ": git was interrupted.");
      }
    }

    private static String output(Process process) throws IOException {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
