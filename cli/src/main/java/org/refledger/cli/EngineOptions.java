package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import picocli.CommandLine.Option;

/** How hard the engine works. */
final class EngineOptions {

  /** How much one method may cost. */
  enum Size {
    SMALL,
    NORMAL,
    DEEP;

    Budget budget() {
      return switch (this) {
        case SMALL -> Budget.SMALL;
        case NORMAL -> Budget.NORMAL;
        case DEEP -> Budget.DEEP;
      };
    }
  }

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
  ExceptionPolicy exceptions = ExceptionPolicy.LIKELY;

  @Option(
      names = "--budget",
      paramLabel = "SIZE",
      converter = Word.BudgetSize.class,
      completionCandidates = Word.BudgetSize.class,
      description = "Work one method may cost: small, normal (default) or deep.")
  Size budget = Size.NORMAL;

  @Option(
      names = "--dump",
      arity = "2",
      paramLabel = "FORM METHOD",
      hideParamSyntax = true,
      description =
          "No report: print the ir, cfg or summary of the methods whose name contains METHOD.")
  List<String> dump = new ArrayList<>();
}
