package org.refledger.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.BaselineFile;
import org.refledger.host.Configuration;
import org.refledger.host.ConfigurationFile;
import org.refledger.host.Key;
import org.refledger.host.LocalRepository;
import org.refledger.host.UsageException;
import picocli.CommandLine.Option;

/** Where settings that are not on the command line come from, and which findings are known. */
final class ConfigurationOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Settings. Otherwise the nearest refledger.toml, from the sources up to the root of the"
              + " git checkout.")
  @Nullable String file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "One setting, as in refledger.toml: severity.OLE1-LEAK=error, select=OLE1,OLE2."
              + " Repeatable.")
  List<String> assignments = new ArrayList<>();

  @Option(names = "--isolated", description = "Look for no refledger.toml.")
  boolean isolated;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that are known already. Otherwise the nearest refledger-baseline.jsonl.")
  @Nullable String baseline;

  @Option(names = "--no-baseline", description = "Look for no baseline; all findings count.")
  boolean noBaseline;

  /**
   * The settings of the file that applies.
   *
   * @param start where the search begins: the folder all sources lie in
   */
  Configuration read(Path directory, Path start) {
    if (file != null) {
      if (isolated) {
        throw new UsageException("--config and --isolated contradict each other.");
      }
    }
    return over(
        file(directory, start)
            .map(present -> ConfigurationFile.read(present, directory, LocalRepository.ofUser()))
            .orElse(Configuration.DEFAULT),
        directory);
  }

  /** The file that applies; empty when there is none. */
  Optional<Path> file(Path directory, Path start) {
    if (file != null) {
      return Optional.of(path(directory, file, "--config"));
    }
    return isolated ? Optional.empty() : ConfigurationFile.find(start, AnalysisRoot.gitRoot(start));
  }

  private Configuration over(Configuration file, Path directory) {
    Configuration rest = file;
    for (String assignment : assignments) {
      rest = ConfigurationFile.assign(rest, assignment, "--set", directory);
    }
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

  private static Path path(Path directory, String written, String option) {
    try {
      return directory.resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": '" + written + "' is not a path.");
    }
  }
}
