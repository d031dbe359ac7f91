package org.refledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.Configuration;
import org.refledger.host.ConfigurationFile;
import org.refledger.host.ConfigurationSchema;
import org.refledger.host.Key;
import org.refledger.host.RuleSelection;
import org.refledger.host.RunSettings;
import org.refledger.host.Triage;
import org.refledger.host.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows, checks and begins {@code refledger.toml}. */
@Command(
    name = "config",
    description =
        "Show the settings that hold and where they come from, check them, or begin a file.")
final class ConfigCommand {
  private final Product product;
  private final Session session;

  ConfigCommand(Product product, Session session) {
    this.product = product;
    this.session = session;
  }

  @Command(
      name = "show",
      description =
          "Print every setting with where it was set. The output is a valid refledger.toml.")
  ExitCode show(
      @Mixin ConfigurationOptions options,
      @Parameters(paramLabel = "PATH", arity = "0..*", description = "As for check.")
          List<String> paths) {
    Configuration settings = read(options, paths);
    StringBuilder text = new StringBuilder();
    for (Key<?> key : Key.all()) {
      String line = key.name() + " = " + settings.shown(key, session.directory());
      boolean unset = !settings.isSet(key) && line.endsWith("= \"\"");
      text.append(unset ? "# " + line : line);
      text.append("  # ").append(settings.origin(key)).append('\n');
    }
    text.append("# digest ")
        .append(RunSettings.digest(settings, root(paths)))
        .append(", as in HTML reports of runs with these settings\n");
    new Stdout(session).print(text.toString());
    return ExitCode.OK;
  }

  @Command(name = "validate", description = "Say what is wrong with the settings (exit code 2).")
  ExitCode validate(
      @Mixin ConfigurationOptions options,
      @Parameters(paramLabel = "PATH", arity = "0..*", description = "As for check.")
          List<String> paths) {
    Configuration settings = read(options, paths);
    new Stdout(session)
        .print(
            Key.all().stream().anyMatch(settings::isSet)
                ? "The settings are right.\n"
                : "There is no " + ConfigurationFile.NAME + ", or nothing is set in it.\n");
    return ExitCode.OK;
  }

  @Command(
      name = "schema",
      description =
          "Print a JSON schema of the settings, for editors that complete and check them.")
  ExitCode schema() {
    new Stdout(session).write(false, out -> out.write(ConfigurationSchema.text()));
    return ExitCode.OK;
  }

  @Command(name = "init", description = "Write a commented refledger.toml to begin with.")
  ExitCode init() {
    Path file = session.directory().resolve(ConfigurationFile.NAME);
    if (Files.exists(file)) {
      throw new UsageException("There is a " + ConfigurationFile.NAME + " here already.");
    }
    StringBuilder text =
        new StringBuilder("# Settings of RefLedger. All are optional; these are the defaults.\n");
    for (Key<?> key : Key.all()) {
      text.append("\n# ").append(key.meaning()).append('\n');
      text.append("# ").append(key.name()).append(" = ");
      text.append(Configuration.DEFAULT.shown(key, session.directory())).append('\n');
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UsageException(ConfigurationFile.NAME + " cannot be written here.");
    }
    new Stdout(session).print("Wrote " + ConfigurationFile.NAME + ".\n");
    return ExitCode.OK;
  }

  private Path root(List<String> paths) {
    Path start = SourceDiscovery.start(session.directory(), paths == null ? List.of() : paths);
    return AnalysisRoot.of(List.of(start));
  }

  /** The settings, with the rules and globs they name looked up. */
  private Configuration read(ConfigurationOptions options, List<String> paths) {
    List<String> named = paths == null ? List.of() : paths;
    Configuration settings =
        options.read(session.directory(), SourceDiscovery.start(session.directory(), named));
    RuleSelection rules = new RuleSelection(product.rules());
    rules.pick(settings);
    new Triage(settings, rules);
    return settings;
  }
}
