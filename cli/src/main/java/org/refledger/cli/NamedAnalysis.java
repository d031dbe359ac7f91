package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is analysed, for commands whose first parameter says something else. */
final class NamedAnalysis {
  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "What to analyse, as for check.")
  List<String> paths = new ArrayList<>();

  @Mixin AnalysisOptions options = new AnalysisOptions();

  ProjectAnalysis of(Product product, Session session) {
    return new ProjectAnalysis(options, paths, product, session);
  }
}
