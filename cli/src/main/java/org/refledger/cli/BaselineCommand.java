package org.refledger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.refledger.baseline.BaselineEntry;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.BaselineChange;
import org.refledger.host.BaselineFile;
import org.refledger.host.ConfigurationFile;
import org.refledger.host.Triage;
import org.refledger.host.UsageException;
import org.refledger.host.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes down what is known already. */
@Command(
    name = "baseline",
    sortOptions = false,
    customSynopsis = {"refledger baseline create|update|prune|show [OPTIONS] [PATH...]", ""},
    description = {
      "Keep a list of known findings, so that only new ones count.",
      "",
      "create writes the list, update adds what is new and removes what is gone, prune only removes, show prints it."
    })
final class BaselineCommand implements Callable<ExitCode> {
  private static final String SHOW = "show";

  @Parameters(index = "0", paramLabel = "ACTION", description = "create, update, prune or show.")
  String action = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "What to analyse, as for check.")
  List<String> paths = new ArrayList<>();

  @Mixin AnalysisOptions options = new AnalysisOptions();

  private final Product product;
  private final Session session;

  BaselineCommand(Product product, Session session) {
    this.product = product;
    this.session = session;
  }

  @Override
  public ExitCode call() {
    ProjectAnalysis analysis = new ProjectAnalysis(options, paths, product, session);
    BaselineFile file =
        analysis
            .baseline()
            .orElseGet(() -> new BaselineFile(byDefault(analysis.start()), session.directory()));
    if (action.equals(SHOW)) {
      show(file);
      return ExitCode.OK;
    }
    BaselineChange change = change();
    change.checkBefore(file);
    ProjectAnalysis.Found found = analysis.find(true);
    String done =
        change.apply(
            file,
            before ->
                Triage.compare(
                    found.result(), before, found.sources().root(), found.sources().files()));
    new Stdout(session).print(done + "\n");
    return ExitCode.OK;
  }

  private BaselineChange change() {
    List<String> words = new ArrayList<>(Words.all(BaselineChange.values()));
    words.add(SHOW);
    if (!words.contains(action)) {
      throw new UsageException("baseline: " + Words.unknown(action, words));
    }
    return BaselineChange.named(action, "baseline");
  }

  /** Beside the settings, else at the top of the checkout, else where the sources are. */
  private static Path byDefault(Path start) {
    @Nullable Path git = AnalysisRoot.gitRoot(start);
    return ConfigurationFile.find(start, git)
        .map(settings -> settings.resolveSibling(BaselineFile.NAME))
        .orElseGet(() -> (git == null ? start : git).resolve(BaselineFile.NAME));
  }

  private void show(BaselineFile file) {
    TextTable table = new TextTable("RULE", "PATH", "MEMBER", "MESSAGE");
    for (BaselineEntry entry : file.read().entries()) {
      table.add(entry.rule(), entry.path(), entry.member(), entry.message());
    }
    new Stdout(session).print(table.text());
  }
}
