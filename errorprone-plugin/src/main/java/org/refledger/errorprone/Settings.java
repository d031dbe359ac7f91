package org.refledger.errorprone;

import java.nio.file.Path;
import java.util.List;
import org.refledger.AnalysisRequest;
import org.refledger.Analyzer;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.host.ContractFiles;
import org.refledger.host.RuleSelection;
import org.refledger.host.UsageException;
import org.refledger.rule.Rule;
import org.refledger.rules.RuleCatalogue;

/**
 * The flags, read and found right.
 *
 * @param request how to analyse; names no files, javac has them
 * @param contracts the user's
 * @param strict whether an incomplete analysis is an error
 * @param precision findings trusted less are not shown
 */
record Settings(
    Analyzer analyzer,
    AnalysisRequest request,
    List<StubSource> contracts,
    boolean strict,
    Confidence precision) {

  /**
   * Reads the flags.
   *
   * @throws UsageException naming the first flag that is wrong
   */
  static Settings of(CheckerFlags flags, RuleCatalogue rules) {
    flags.checkNames();
    AnalysisRequest request =
        new AnalysisRequest(
            Path.of(""), List.of(), List.of(), List.of(), flags.exceptions(), flags.budget(), 1);
    return new Settings(
        new Analyzer(List.of(), picked(flags, rules)),
        request,
        contracts(flags),
        flags.strict(),
        flags.minPrecision());
  }

  private static List<Rule> picked(CheckerFlags flags, RuleCatalogue rules) {
    return new RuleSelection(rules.rules())
        .pick(
            flags.names(CheckerFlags.Flag.SELECT),
            new RuleSelection.Names(List.of(), ""),
            flags.names(CheckerFlags.Flag.IGNORE));
  }

  /** Relative paths start at the working directory of the compiler. */
  private static List<StubSource> contracts(CheckerFlags flags) {
    String option = CheckerFlags.option(CheckerFlags.Flag.CONTRACTS.toString());
    Path working = Path.of("").toAbsolutePath();
    List<Path> paths =
        ContractFiles.paths(working, flags.list(CheckerFlags.Flag.CONTRACTS), option);
    try {
      return ContractFiles.read(working, paths);
    } catch (UsageException e) {
      throw new UsageException(option + ": " + e.sentence());
    }
  }

  boolean shows(Finding finding) {
    return !finding.isSuppressed() && finding.confidence().compareTo(precision) <= 0;
  }
}
