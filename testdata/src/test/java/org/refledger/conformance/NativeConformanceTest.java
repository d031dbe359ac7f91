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
import org.refledger.cpp.CppFrontEnd;
import org.refledger.frontend.ProgressListener;
import org.refledger.rules.RuleCatalogue;
import org.refledger.testkit.ConformanceSuite;

/** Every annotated source in C and C++ against the whole pipeline, without jni.h or windows.h. */
final class NativeConformanceTest {

  @TestFactory
  Stream<DynamicNode> rules() {
    return new ConformanceSuite(Path.of("native"), NativeConformanceTest::analyze).tests();
  }

  private static AnalysisResult analyze(Path root, List<Path> files, List<String> options) {
    AnalysisRequest request =
        new AnalysisRequest(
            root, files, List.of(), List.of(), ExceptionPolicy.LIKELY, Budget.NORMAL, 1);
    return new Analyzer(List.of(new CppFrontEnd()), RuleCatalogue.load().rules())
        .analyze(request, ProgressListener.NONE);
  }
}
