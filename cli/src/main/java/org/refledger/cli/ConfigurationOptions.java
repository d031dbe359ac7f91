package org.refledger.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.BaselineFile;
import org.refledger.host.Configuration;
import org.refledger.host.Key;
import picocli.CommandLine.Option;

/** Where settings that are not on the command line come from, and which findings are known. */
final class ConfigurationOptions extends SettingsOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that are known already. Otherwise the nearest refledger-baseline.jsonl.")
  @Nullable String baseline;

  @Option(names = "--no-baseline", description = "Look for no baseline; all findings count.")
  boolean noBaseline;

  @Override
  Configuration over(Configuration file, Path directory) {
    Configuration rest = super.over(file, directory);
    if (baseline == null) {
      return rest;
    }
    Path path = path(directory, baseline, "--baseline");
    return rest.with(Key.BASELINE, Optional.of(path), "--baseline");
  }

  /** The baseline that applies; empty when there is none. */
  Optional<BaselineFile> baseline(Configuration configuration, Path directory, Path start) {
    if (noBaseline) {
      return Optional.empty();
    }
    Optional<Path> set = configuration.get(Key.BASELINE);
    Optional<Path> path =
        set.isPresent() ? set : BaselineFile.find(start, AnalysisRoot.gitRoot(start));
    return path.map(present -> new BaselineFile(present, directory));
  }
}
