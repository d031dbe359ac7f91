package org.refledger.errorprone;

import java.nio.file.Path;
import java.util.List;
import org.refledger.AnalysisRequest;
import org.refledger.Analyzer;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.frontend.FrontEndRequest.StubSource;
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

  static Settings of(CheckerFlags flags, RuleCatalogue rules) throws FlagException {
    flags.checkNames();
    RuleChoice choice = new RuleChoice(rules);
    Analyzer analyzer =
        new Analyzer(
            List.of(),
            choice.pick(
                flags.list(CheckerFlags.Flag.SELECT), flags.list(CheckerFlags.Flag.IGNORE)));
    AnalysisRequest request =
        new AnalysisRequest(
            Path.of(""), List.of(), List.of(), List.of(), flags.exceptions(), flags.budget(), 1);
    return new Settings(
        analyzer,
        request,
        ContractFiles.read(flags.list(CheckerFlags.Flag.CONTRACTS)),
        flags.strict(),
        flags.minPrecision());
  }

  boolean shows(Finding finding) {
    return !finding.isSuppressed() && finding.confidence().compareTo(precision) <= 0;
  }
}
