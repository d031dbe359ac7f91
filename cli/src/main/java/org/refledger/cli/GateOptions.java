package org.refledger.cli;

import org.jspecify.annotations.Nullable;
import org.refledger.host.Configuration;
import org.refledger.host.Gate;
import org.refledger.host.Key;
import org.refledger.host.UsageException;
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

  @Option(
      names = "--strict-baseline",
      description = "Entries of the baseline that no longer occur fail the run.")
  boolean strictBaseline;

  @Option(
      names = "--max-new",
      paramLabel = "N",
      description = "Fail for more than N findings that are in no baseline (default: 0).")
  @Nullable Integer maxNew;

  /** What was given, over the rest. */
  Configuration over(Configuration rest) {
    Configuration settings = gate == null ? rest : rest.with(Key.FAIL_ON, gate, "--fail-on");
    if (maxNew != null) {
      if (maxNew < 0) {
        throw new UsageException("--max-new wants a number, at least 0.");
      }
      settings = settings.with(Key.MAX_NEW, maxNew, "--max-new");
    }
    if (strictBaseline) {
      settings = settings.with(Key.STRICT_BASELINE, true, "--strict-baseline");
    }
    return strict ? settings.with(Key.STRICT, true, "--strict") : settings;
  }
}
