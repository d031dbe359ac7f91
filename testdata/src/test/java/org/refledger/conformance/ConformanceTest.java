package org.refledger.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.AnalysisResult;
import org.refledger.Analyzer;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.JavaFrontEnd;
import org.refledger.rules.RuleCatalogue;
import org.refledger.testkit.ConformanceSuite;

/**
 * Every annotated source against the whole pipeline, without a class path: types come from imports
 * and contract stubs.
 */
final class ConformanceTest {
  private static final List<StubSource> STUBS =
      ShippedContracts.all().stream()
          .map(s -> new StubSource(s.name(), s.family(), s.text(), false))
          .toList();

  @TestFactory
  Stream<DynamicNode> rules() {
    return new ConformanceSuite(Path.of("rules"), ConformanceTest::analyze).tests();
  }

  static AnalysisResult analyze(Path root, List<Path> files, List<String> options) {
    AnalysisRequest request =
        new AnalysisRequest(root, files, List.of(), STUBS, policy(options), Budget.NORMAL, 1);
    return new Analyzer(List.of(new JavaFrontEnd()), RuleCatalogue.load().rules())
        .analyze(request, ProgressListener.NONE);
  }

  private static ExceptionPolicy policy(List<String> options) {
    int at = options.indexOf("--exceptions");
    return at < 0
        ? ExceptionPolicy.LIKELY
        : ExceptionPolicy.valueOf(options.get(at + 1).toUpperCase(java.util.Locale.ROOT));
  }
}
