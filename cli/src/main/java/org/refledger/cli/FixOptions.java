package org.refledger.cli;

import org.jspecify.annotations.Nullable;
import org.refledger.host.UsageException;
import picocli.CommandLine.Option;

/** What becomes of findings in the sources: fixes, or comments that accept them. */
final class FixOptions {
  @Option(
      names = "--fix",
      description = "Make the changes that mend findings and cause none, and report what is left.")
  boolean fix;

  @Option(
      names = "--add-suppressions",
      paramLabel = "REASON",
      description =
          "Accept each finding where it is, with a comment that gives this reason, and report what"
              + " is left.")
  @Nullable String reason;

  @Option(
      names = "--diff",
      description = "Change nothing: print those changes as a patch instead of the findings.")
  boolean diff;

  /**
   * Whether sources are to be changed, or a patch to be printed.
   *
   * @throws UsageException when two options contradict each other
   */
  boolean isWanted() {
    if (fix && diff) {
      throw new UsageException("--fix and --diff contradict each other.");
    }
    if (fix && reason != null) {
      throw new UsageException(
          "--fix and --add-suppressions contradict each other: mend first, then accept what is"
              + " left.");
    }
    return fix || diff || reason != null;
  }
}
