package org.refledger.cli;

import java.util.List;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.finding.Fixer;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.reporting.Reporter;
import org.refledger.rule.Rule;

/**
 * The parts the command puts together. Each is built when it is asked for, so that {@code
 * --version} pays for none of them. Tests bring parts of their own.
 */
interface Product {

  /** All rules, sorted by id. */
  List<Rule> rules();

  /** All report formats, sorted by name. */
  List<Reporter> reporters();

  /** The front ends, one for each family of languages. */
  List<FrontEnd> frontEnds();

  /** What turns the remedies of rules into edits. */
  List<Fixer> fixers();

  /** The contracts that come with RefLedger. */
  List<StubSource> shippedContracts();

  /** An engine that reports the given rules only. */
  Engine engine(List<Rule> rules);

  /** What one engine does; see {@code org.refledger.Analyzer}. */
  interface Engine {
    AnalysisResult analyze(AnalysisRequest request, ProgressListener progress);

    /** The inner form of all methods whose name contains the pattern, as text. */
    String dump(AnalysisRequest request, DumpForm form, String methodPattern);
  }

  /** What {@code --dump} shows of a method. */
  enum DumpForm {
    IR,
    CFG,
    SUMMARY
  }
}
