package org.refledger.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisResult;
import org.refledger.Analyzer;
import org.refledger.bridge.Bridge;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.reporting.Reporter;
import org.refledger.reporting.Reporters;
import org.refledger.rule.Rule;
import org.refledger.rules.RuleCatalogue;

/** The parts that are shipped. */
final class ShippedProduct implements Product {

  @Override
  public List<Rule> rules() {
    return RuleCatalogue.load().rules();
  }

  @Override
  public List<Reporter> reporters() {
    return Reporters.all();
  }

  @Override
  public List<FrontEnd> frontEnds() {
    List<FrontEnd> frontEnds = new ArrayList<>();
    ServiceLoader.load(FrontEnd.class, ShippedProduct.class.getClassLoader())
        .forEach(frontEnds::add);
    // The order of services is that of the class path; results must not hang on it.
    frontEnds.sort(Comparator.comparing(frontEnd -> frontEnd.getClass().getName()));
    return List.copyOf(frontEnds);
  }

  private static List<Bridge> bridges() {
    List<Bridge> bridges = new ArrayList<>();
    ServiceLoader.load(Bridge.class, ShippedProduct.class.getClassLoader()).forEach(bridges::add);
    bridges.sort(Comparator.comparing(bridge -> bridge.getClass().getName()));
    return List.copyOf(bridges);
  }

  @Override
  public List<StubSource> shippedContracts() {
    return ShippedContracts.all().stream()
        .map(stub -> new StubSource(stub.name(), stub.family(), stub.text(), false, stub.types()))
        .toList();
  }

  @Override
  public Engine engine(List<Rule> rules) {
    return new AnalyzerEngine(new Analyzer(frontEnds(), bridges(), rules));
  }

  private record AnalyzerEngine(Analyzer analyzer) implements Engine {
    @Override
    public AnalysisResult analyze(AnalysisRequest request, ProgressListener progress) {
      return analyzer.analyze(request, progress);
    }

    @Override
    public String dump(AnalysisRequest request, DumpForm form, String methodPattern) {
      Analyzer.Dump what =
          switch (form) {
            case IR -> Analyzer.Dump.IR;
            case CFG -> Analyzer.Dump.CFG;
            case SUMMARY -> Analyzer.Dump.SUMMARY;
          };
      return analyzer.dump(request, what, methodPattern);
    }
  }
}
