package org.refledger.cli;

import java.nio.file.Path;
import org.refledger.host.Configuration;
import org.refledger.host.UsageException;
import picocli.CommandLine.ArgGroup;

/** The options of all commands that analyse sources. */
final class AnalysisOptions {
  @ArgGroup(validate = false, order = 1, heading = "%nWhat is analysed:%n")
  SourceOptions sources = new SourceOptions();

  @ArgGroup(validate = false, order = 2, heading = "%nRules and contracts:%n")
  RuleOptions rules = new RuleOptions();

  @ArgGroup(validate = false, order = 3, heading = "%nConfiguration and known findings:%n")
  ConfigurationOptions configuration = new ConfigurationOptions();

  @ArgGroup(validate = false, order = 7, heading = "%nEngine:%n")
  EngineOptions engine = new EngineOptions();

  /**
   * What holds for this run: options over the configuration file over defaults.
   *
   * @param start where the search for a file begins
   */
  Configuration settings(Path directory, Path start) {
    Configuration settings = configuration.read(directory, start);
    settings = sources.over(settings);
    settings = rules.over(settings, directory);
    return engine.over(settings, directory);
  }

  int jobs(Session session) {
    if (engine.jobs < 0) {
      throw new UsageException("--jobs wants a number of threads, at least 1.");
    }
    return engine.jobs == 0 ? Math.max(1, session.processors()) : engine.jobs;
  }
}
