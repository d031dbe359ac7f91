package org.refledger.cli;

import org.refledger.host.Gate;
import picocli.CommandLine.Option;

/** What fails a run. */
final class GateOptions {
  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = Word.FailOn.class,
      completionCandidates = Word.FailOn.class,
      description =
          "The least severity that fails the run: error, warning (default), note or never.")
  Gate gate = Gate.WARNING;

  @Option(
      names = "--strict",
      description = "An incomplete analysis fails the run too (exit code 3).")
  boolean strict;
}
