package org.refledger.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.host.UsageException;
import picocli.CommandLine.Option;

/** How a run follows somebody who edits. */
final class EditorOptions {
  @Option(
      names = StandardInput.OPTION,
      paramLabel = "FILE",
      description =
          "Analyse what comes on stdin as if it were this file, and nothing else: for editors.")
  @Nullable String stdinFile;

  @Option(
      names = "--watch",
      description = "Analyse again whenever a source or a setting changes, until interrupted.")
  boolean watch;

  /**
   * What is to be analysed.
   *
   * @param named the paths that were given
   * @throws UsageException when options contradict each other
   */
  List<String> paths(List<String> named, FixOptions fixes) {
    boolean mends = fixes.isWanted();
    if (watch && (mends || stdinFile != null)) {
      throw new UsageException(
          "--watch goes with neither --fix, --diff, --add-suppressions nor --stdin-filename.");
    }
    if (stdinFile == null) {
      return named;
    }
    if (mends) {
      throw new UsageException(
          StandardInput.OPTION + " goes with neither --fix, --diff nor --add-suppressions.");
    }
    if (!named.isEmpty()) {
      throw new UsageException(
          StandardInput.OPTION + " names the one file there is; " + named.get(0) + " is too much.");
    }
    return List.of(stdinFile);
  }
}
