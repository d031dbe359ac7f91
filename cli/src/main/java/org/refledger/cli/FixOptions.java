package org.refledger.cli;

import org.refledger.host.UsageException;
import picocli.CommandLine.Option;

/** What becomes of fixes. */
final class FixOptions {
  @Option(
      names = "--fix",
      description = "Make the changes that mend findings and cause none, and report what is left.")
  boolean fix;

  @Option(
      names = "--diff",
      description = "Change nothing: print those changes as a patch instead of the findings.")
  boolean diff;

  boolean isWanted() {
    if (fix && diff) {
      throw new UsageException("--fix and --diff contradict each other.");
    }
    return fix || diff;
  }
}
