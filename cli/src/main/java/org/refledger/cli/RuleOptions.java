package org.refledger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Finding.Confidence;
import org.refledger.host.Configuration;
import org.refledger.host.ContractFiles;
import org.refledger.host.Key;
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
      names = "--extend-select",
      paramLabel = "ID,..",
      split = ",",
      hideParamSyntax = true,
      description = "These rules too, such as those on trial. Repeatable.")
  List<String> extended = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "ID,..",
      split = ",",
      hideParamSyntax = true,
      description = "Not these rules. Repeatable; wins over --select.")
  List<String> ignored = new ArrayList<>();

  @Option(names = "--preview", description = "Rules on trial run like others.")
  boolean preview;

  @Option(
      names = "--min-precision",
      paramLabel = "LEVEL",
      converter = Word.Precision.class,
      completionCandidates = Word.Precision.class,
      description =
          "Only findings trusted at least this much: very-high, high, medium or low (default).")
  @Nullable Confidence precision;

  @Option(
      names = "--contracts",
      paramLabel = "PATH",
      description =
          "Contracts of your own libraries: a Java stub file or a folder of them. Repeatable.")
  List<String> contracts = new ArrayList<>();

  @Option(
      names = "--idl",
      paramLabel = "PATH",
      description =
          "Definitions of the native interfaces the sources call: an IDL file or a folder of them."
              + " Repeatable.")
  List<String> definitions = new ArrayList<>();

  @Option(
      names = {"-I", "--include-path"},
      paramLabel = "DIR",
      description = "A folder that IDL files import and include from. Repeatable.")
  List<String> includePath = new ArrayList<>();

  /** What was given, over the rest. */
  Configuration over(Configuration rest, Path directory) {
    Configuration settings = rest;
    if (!selected.isEmpty()) {
      settings = settings.with(Key.SELECT, List.copyOf(selected), "--select");
    }
    if (!extended.isEmpty()) {
      settings = settings.with(Key.EXTEND_SELECT, List.copyOf(extended), "--extend-select");
    }
    if (!ignored.isEmpty()) {
      settings = settings.with(Key.IGNORE, List.copyOf(ignored), "--ignore");
    }
    if (preview) {
      settings = settings.with(Key.PREVIEW, true, "--preview");
    }
    if (precision != null) {
      settings = settings.with(Key.MIN_PRECISION, precision, "--min-precision");
    }
    settings = paths(settings, Key.CONTRACTS, contracts, directory, "--contracts");
    settings = paths(settings, Key.IDL, definitions, directory, "--idl");
    return paths(settings, Key.INCLUDE_PATH, includePath, directory, "--include-path");
  }

  private static Configuration paths(
      Configuration rest,
      Key<List<Path>> key,
      List<String> written,
      Path directory,
      String option) {
    return written.isEmpty()
        ? rest
        : rest.with(key, ContractFiles.paths(directory, written, option), option);
  }
}
