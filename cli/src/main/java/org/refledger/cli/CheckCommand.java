package org.refledger.cli;

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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Analyses sources and reports. */
@Command(
    name = "check",
    sortOptions = false,
    customSynopsis = {"refledger [check] [OPTIONS] [PATH...]", ""},
    description = "Find reference-counting bugs in sources.",
    footer = {
      "",
      "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not run, 3 incomplete"
          + " (--strict)."
    })
final class CheckCommand implements Callable<ExitCode> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders, or project folders with a pom.xml (default: the working directory).")
  List<String> paths = new ArrayList<>();

  @Mixin AnalysisOptions analysis = new AnalysisOptions();

  @ArgGroup(validate = false, order = 4, heading = "%nOutput:%n")
  OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, order = 8, heading = "%nWhile you edit:%n")
  EditorOptions editing = new EditorOptions();

  @ArgGroup(validate = false, order = 5, heading = "%nChanges that mend findings:%n")
  FixOptions fixes = new FixOptions();

  @ArgGroup(validate = false, order = 6, heading = "%nExit code:%n")
  GateOptions gate = new GateOptions();

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
    if (analysis.engine.dump.size() > 2) {
      throw new UsageException("--dump can be given once.");
    }
    if (output.maxFindings < 0) {
      throw new UsageException("--max-findings wants a number, at least 0.");
    }
    List<String> wanted = editing.paths(paths, fixes);
    return editing.watch
        ? new Watch(session, () -> run(wanted), () -> analysis(wanted).state()).run()
        : run(wanted);
  }

  private ExitCode run(List<String> wanted) {
    return new CheckRun(this, analysis(wanted), product, session, version).run();
  }

  private ProjectAnalysis analysis(List<String> wanted) {
    return new ProjectAnalysis(analysis, wanted, product, session);
  }

  /** What was given here, over the rest. */
  Configuration over(Configuration rest) {
    Configuration settings = gate.over(rest);
    return output.sarifCategory == null
        ? settings
        : settings.with(Key.SARIF_CATEGORY, Optional.of(output.sarifCategory), "--sarif-category");
  }
}
