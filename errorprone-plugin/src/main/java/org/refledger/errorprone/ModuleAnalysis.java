package org.refledger.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.refledger.AnalysisResult;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.JavaUnitReader;
import org.refledger.source.Notification;

/**
 * The analysis of the units of one module in one compilation: what lies around them is known, and
 * read as far as they need it.
 */
final class ModuleAnalysis {
  private final Settings settings;
  private final JavaUnitReader reader;
  private final CountedSymbols counted;
  private final Set<Notification> told = new HashSet<>();

  ModuleAnalysis(Settings settings, VisitorState state, ModuleSymbol module) {
    this.settings = settings;
    CompilerClasses classes = new CompilerClasses(state.getSymtab(), state.getNames(), module);
    this.reader = new JavaUnitReader(classes, stubs(settings));
    this.counted = new CountedSymbols(reader.countingTypes());
  }

  private static List<StubSource> stubs(Settings settings) {
    List<StubSource> stubs = new ArrayList<>();
    ShippedContracts.all()
        .forEach(
            stub ->
                stubs.add(
                    new StubSource(stub.name(), stub.family(), stub.text(), false, stub.types())));
    stubs.addAll(settings.contracts());
    return stubs;
  }

  /**
   * What was found in a unit; empty when it has nothing to do with counts.
   *
   * @param file what the unit is called in ranges
   */
  Optional<AnalysisResult> analyze(CompilationUnitTree unit, String file, String text) {
    if (!CountedUses.in(unit, counted)) {
      return Optional.empty();
    }
    FrontEndResult read = reader.read(file, text);
    return Optional.of(
        settings
            .analyzer()
            .analyze(read, settings.request(), name -> Optional.of(text), ProgressListener.NONE));
  }

  /** What is wrong with contracts, each complaint once a compilation. */
  List<Notification> ofContracts(AnalysisResult result, String file) {
    return Stream.concat(reader.stubNotifications().stream(), result.notifications().stream())
        .filter(n -> !n.where().file().equals(file) && told.add(n))
        .toList();
  }
}
