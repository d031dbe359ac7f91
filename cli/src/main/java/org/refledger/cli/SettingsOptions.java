package org.refledger.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.Configuration;
import org.refledger.host.ConfigurationFile;
import org.refledger.host.LocalRepository;
import org.refledger.host.UsageException;
import picocli.CommandLine.Option;

/** Where settings that are not on the command line come from. */
class SettingsOptions {
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

  /** What else was given, over the file. */
  Configuration over(Configuration file, Path directory) {
    Configuration rest = file;
    for (String assignment : assignments) {
      rest = ConfigurationFile.assign(rest, assignment, "--set", directory);
    }
    return rest;
  }

  static Path path(Path directory, String written, String option) {
    try {
      return directory.resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": '" + written + "' is not a path.");
    }
  }
}
