package org.refledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.AnalysisResult;
import org.refledger.Analyzer;
import org.refledger.contracts.ShippedContracts;
import org.refledger.finding.Finding;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.JavaFrontEnd;
import org.refledger.idl.IdlFrontEnd;
import org.refledger.idl.bridge.IdlBridge;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.rules.RuleCatalogue;
import org.refledger.testkit.ConformanceSuite;
import org.refledger.testkit.PageExamples;

/**
 * Every annotated source against the whole pipeline, without a class path: types come from imports
 * and contract stubs.
 */
final class ConformanceTest {
  private static final List<StubSource> STUBS =
      ShippedContracts.all().stream()
          .map(s -> new StubSource(s.name(), s.family(), s.text(), false, s.types()))
          .toList();

  @TestFactory
  Stream<DynamicNode> rules() {
    return new ConformanceSuite(Path.of("rules"), ConformanceTest::analyze).tests();
  }

  /** The examples of the pages about declarations; they need no libraries. */
  @TestFactory
  Stream<DynamicNode> pages(@TempDir Path folder) throws IOException {
    List<RuleMetadata> rules =
        RuleCatalogue.load().rules().stream()
            .map(Rule::metadata)
            .filter(rule -> rule.languages().contains("idl"))
            .toList();
    PageExamples.write(rules, folder);
    return new ConformanceSuite(folder, ConformanceTest::analyze).tests();
  }

  @Test
  void theSamplesShowEveryRuleOfCodeAndNothingElse() throws IOException {
    Path root = Path.of("samples");
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      AnalysisResult result = analyze(root, files, List.of());
      assertThat(result.findings())
          .extracting(Finding::ruleId)
          .containsExactlyInAnyOrderElementsOf(
              RuleCatalogue.load().ids().stream()
                  .filter(id -> !id.startsWith("IDL-") && !id.startsWith("ACF-"))
                  .toList());
    }
  }

  /** The declarations among the samples, without the sources. */
  @TestFactory
  Stream<DynamicNode> sampleDeclarations() {
    return new ConformanceSuite(
            Path.of("samples"),
            (root, files, options) ->
                analyze(
                    root,
                    files.stream().filter(f -> !f.toString().endsWith(".java")).toList(),
                    options))
        .tests()
        .filter(node -> node.getDisplayName().equals("idl"));
  }

  static AnalysisResult analyze(Path root, List<Path> files, List<String> options) {
    AnalysisRequest request =
        new AnalysisRequest(root, files, List.of(), STUBS, policy(options), Budget.NORMAL, 1);
    return new Analyzer(
            List.of(new JavaFrontEnd(), new IdlFrontEnd()),
            List.of(new IdlBridge()),
            RuleCatalogue.load().rules())
        .analyze(request, ProgressListener.NONE);
  }

  private static ExceptionPolicy policy(List<String> options) {
    int at = options.indexOf("--exceptions");
    return at < 0
        ? ExceptionPolicy.LIKELY
        : ExceptionPolicy.valueOf(options.get(at + 1).toUpperCase(java.util.Locale.ROOT));
  }
}
