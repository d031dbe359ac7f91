package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.host.BudgetSize;
import org.refledger.host.Configuration;
import org.refledger.host.Key;
import picocli.CommandLine.Option;

/** How hard the engine works. */
final class EngineOptions {

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: one a core). The result is the same for any number.")
  int jobs;

  @Option(
      names = "--exceptions",
      paramLabel = "KIND",
      converter = Word.Exceptions.class,
      completionCandidates = Word.Exceptions.class,
      description =
          "Which exceptions count: declared, likely (default: also unchecked ones with evidence) or all.")
  @Nullable ExceptionPolicy exceptions;

  @Option(
      names = "--budget",
      paramLabel = "SIZE",
      converter = Word.SizeWord.class,
      completionCandidates = Word.SizeWord.class,
      description = "Work one method may cost: small, normal (default) or deep.")
  @Nullable BudgetSize budget;

  @Option(
      names = "--dump",
      arity = "2",
      paramLabel = "FORM METHOD",
      hideParamSyntax = true,
      description =
          "No report: print the ir, cfg or summary of the methods whose name contains METHOD.")
  List<String> dump = new ArrayList<>();

  /** What was given, over the rest. */
  Configuration over(Configuration rest) {
    Configuration settings =
        exceptions == null ? rest : rest.with(Key.EXCEPTIONS, exceptions, "--exceptions");
    return budget == null ? settings : settings.with(Key.BUDGET, budget, "--budget");
  }
}
