package org.refledger.cli;

import org.jspecify.annotations.Nullable;
import org.refledger.host.Configuration;
import org.refledger.host.Gate;
import org.refledger.host.Key;
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
  @Nullable Gate gate;

  @Option(
      names = "--strict",
      description = "An incomplete analysis fails the run too (exit code 3).")
  boolean strict;

  /** What was given, over the rest. */
  Configuration over(Configuration rest) {
    Configuration settings = gate == null ? rest : rest.with(Key.FAIL_ON, gate, "--fail-on");
    return strict ? settings.with(Key.STRICT, true, "--strict") : settings;
  }
}
