package org.refledger.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.refledger.finding.Finding;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * The build log. A finding stands in it as a compiler's message does, {@code file:[line,column]
 * ...}, since that is what IDEs and build servers look for.
 */
final class BuildLog {
  private static final String HINT_TOLD = BuildLog.class.getName();

  private final Log log;
  private final Path workingFolder;
  private final boolean trace;

  /**
   * @param workingFolder files are named relative to it, as far as they lie below it
   * @param trace whether the steps of a finding are told
   */
  BuildLog(Log log, Path workingFolder, boolean trace) {
    this.log = log;
    this.workingFolder = workingFolder;
    this.trace = trace;
  }

  void info(String line) {
    log.info(line);
  }

  /**
   * @param root what the finding's paths are relative to
   */
  void tell(Finding finding, Path root) {
    String line =
        place(finding.where(), root) + " " + finding.ruleId() + " " + oneLine(finding.message());
    switch (finding.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case NOTE -> log.info(line);
    }
    if (trace && !finding.flows().isEmpty()) {
      steps(finding.flows().get(0), root, "", "  ");
    }
  }

  /** How to go on, once in a build however many modules fail. */
  void hint(MavenSession session) {
    boolean first = session.getRepositorySession().getData().set(HINT_TOLD, null, true);
    if (first) {
      log.info(
          "mvn refledger:explain -Drule=ID tells about a rule, -Drefledger.trace shows the steps of each finding,"
              + " and mvn refledger:baseline accepts what there is today.");
    }
  }

  private void steps(List<TraceStep> steps, Path root, String above, String indent) {
    int number = 0;
    for (TraceStep step : steps) {
      String name = above + ++number;
      log.info(
          indent
              + name
              + "  "
              + place(step.where(), root)
              + " "
              + oneLine(step.text())
              + basis(step));
      steps(step.inner(), root, name + ".", indent + "  ");
    }
  }

  private static String basis(TraceStep step) {
    return step.basis().isEmpty() ? "" : " (" + step.basis() + ")";
  }

  private String place(SourceRange where, Path root) {
    if (where.file().isEmpty()) {
      return "(unknown place)";
    }
    Path file = root.resolve(where.file()).normalize();
    String shown =
        (file.startsWith(workingFolder) ? workingFolder.relativize(file) : file)
            .toString()
            .replace('\\', '/');
    return where.isKnown()
        ? shown + ":[" + where.startLine() + "," + where.startColumn() + "]"
        : shown;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
