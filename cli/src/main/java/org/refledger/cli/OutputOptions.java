package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, where and how. */
final class OutputOptions {

  /** Whether suppressed findings are in SARIF files. */
  enum SuppressedInSarif {
    OMIT,
    INCLUDE
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What goes to stdout: pretty (default), concise, github, gitlab, html, json, junit, sarif or"
              + " sarif-full (with what the baseline knows; not for uploads).")
  String format = "pretty";

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Also write a report to a file; its folders are made. Repeatable.")
  List<String> reports = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "Findings only: no summary, no notices.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "List everything that was not analysed; a crash shows where.")
  boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Word.Colour.class,
      completionCandidates = Word.Colour.class,
      description = "auto (default), always or never.")
  ColourWish colour = ColourWish.AUTO;

  @Option(names = "--no-progress", description = "No progress line.")
  boolean noProgress;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description = "At most N findings in pretty and concise text.")
  int maxFindings = Integer.MAX_VALUE;

  @Option(
      names = "--show-suppressed",
      description = "Also show suppressed findings, marked as such.")
  boolean showSuppressed;

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description =
          "Report only findings whose ledger touches lines that changed since this git revision.")
  @Nullable String changedSince;

  @Option(names = "--stats", description = "Print what was looked at to stderr.")
  boolean stats;

  @Option(
      names = "--sarif-category",
      paramLabel = "TEXT",
      description = "Tells several analyses of one commit apart.")
  @Nullable String sarifCategory;

  @Option(
      names = "--sarif-suppressed",
      paramLabel = "HOW",
      converter = Word.Suppressed.class,
      completionCandidates = Word.Suppressed.class,
      description = "Suppressed findings in SARIF: omit (default) or include.")
  SuppressedInSarif sarifSuppressed = SuppressedInSarif.OMIT;

  @Option(
      names = "--sarif-snippets",
      description = "Quote the lines of each finding in SARIF, and in JSON.")
  boolean sarifSnippets;

  @Option(names = "--sarif-pretty", description = "Indent SARIF.")
  boolean sarifPretty;

  @Option(
      names = "--absolute-root",
      description =
          "Write where the root lies on this machine to SARIF, for viewers that cannot ask.")
  boolean absoluteRoot;
}
