package org.refledger;

import java.util.List;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.ProgressListener;
import org.refledger.rule.Rule;

/** Placeholder of the engine facade, replaced when the branches are merged. */
public final class Analyzer {
  /** Forms of a method that can be shown. */
  public enum Dump {
    IR,
    CFG,
    SUMMARY
  }

  private final List<Rule> rules;

  public Analyzer(List<FrontEnd> frontEnds, List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  public AnalysisResult analyze(AnalysisRequest request, ProgressListener progress) {
    return new AnalysisResult(
        List.of(), rules.stream().map(Rule::metadata).toList(), List.of(), RunStatistics.NONE);
  }

  public String dump(AnalysisRequest request, Dump what, String methodPattern) {
    return "";
  }
}
