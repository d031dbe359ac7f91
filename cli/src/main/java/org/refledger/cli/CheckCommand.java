package org.refledger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.refledger.host.Configuration;
import org.refledger.host.Key;
import org.refledger.host.ToolVersion;
import org.refledger.host.UsageException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Analyses sources and reports. */
@Command(
    name = "check",
    sortOptions = false,
    customSynopsis = {"refledger [check] [OPTIONS] [PATH...]", ""},
    description = "Find reference-counting bugs in sources.",
    footer = {
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not run, 3 incomplete (--strict)."
    })
final class CheckCommand implements Callable<ExitCode> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders, or project folders with a pom.xml (default: the working directory).")
  List<String> paths = new ArrayList<>();

  @ArgGroup(validate = false, order = 1, heading = "%nWhat is analysed:%n")
  SourceOptions sources = new SourceOptions();

  @ArgGroup(validate = false, order = 2, heading = "%nRules and contracts:%n")
  RuleOptions rules = new RuleOptions();

  @ArgGroup(validate = false, order = 3, heading = "%nConfiguration and known findings:%n")
  ConfigurationOptions configuration = new ConfigurationOptions();

  @ArgGroup(validate = false, order = 4, heading = "%nOutput:%n")
  OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, order = 5, heading = "%nExit code:%n")
  GateOptions gate = new GateOptions();

  @ArgGroup(validate = false, order = 6, heading = "%nEngine:%n")
  EngineOptions engine = new EngineOptions();

  private final Product product;
  private final Session session;
  private final ToolVersion version;

  CheckCommand(Product product, Session session, ToolVersion version) {
    this.product = product;
    this.session = session;
    this.version = version;
  }

  @Override
  public ExitCode call() {
    if (engine.dump.size() > 2) {
      throw new UsageException("--dump can be given once.");
    }
    if (engine.jobs < 0) {
      throw new UsageException("--jobs wants a number of threads, at least 1.");
    }
    if (output.maxFindings < 0) {
      throw new UsageException("--max-findings wants a number, at least 0.");
    }
    return new CheckRun(this, product, session, version).run();
  }

  /**
   * What holds for this run: options over the configuration file over defaults.
   *
   * @param start where the search for a file begins
   */
  Configuration settings(Path directory, Path start) {
    Configuration settings = configuration.read(directory, start);
    settings = sources.over(settings);
    settings = rules.over(settings, directory);
    settings = engine.over(settings);
    settings = gate.over(settings);
    return output.sarifCategory == null
        ? settings
        : settings.with(Key.SARIF_CATEGORY, Optional.of(output.sarifCategory), "--sarif-category");
  }

  int jobs() {
    return engine.jobs == 0 ? Math.max(1, session.processors()) : engine.jobs;
  }
}
