package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.refledger.finding.Finding.Confidence;
import picocli.CommandLine.Option;

/** Which rules run, and with which contracts. */
final class RuleOptions {
  @Option(
      names = "--select",
      paramLabel = "ID,..",
      split = ",",
      hideParamSyntax = true,
      description = "Only these rules: ids, or the beginning of ids such as OLE1. Repeatable.")
  List<String> selected = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "ID,..",
      split = ",",
      hideParamSyntax = true,
      description = "Not these rules. Repeatable; wins over --select.")
  List<String> ignored = new ArrayList<>();

  @Option(
      names = "--min-precision",
      paramLabel = "LEVEL",
      converter = Word.Precision.class,
      completionCandidates = Word.Precision.class,
      description =
          "Only findings trusted at least this much: very-high, high, medium or low (default).")
  Confidence precision = Confidence.LOW;

  @Option(
      names = "--contracts",
      paramLabel = "PATH",
      description =
          "Contracts of your own libraries: a Java stub file or a folder of them. Repeatable.")
  List<String> contracts = new ArrayList<>();
}
