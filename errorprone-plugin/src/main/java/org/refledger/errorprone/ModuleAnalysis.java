package org.refledger.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.frontend.java.JavaUnitReader;
import org.refledger.source.Notification;

/**
 * The analysis of the units of one module in one compilation. What lies around the units is read
 * when the first one needs it.
 */
final class ModuleAnalysis {
  private final Settings settings;
  private final CompilerClasses classes;
  private final Stubs stubs;
  private final CountedSymbols counted;
  private final Set<Notification> told = new HashSet<>();
  private @Nullable JavaUnitReader reader;

  ModuleAnalysis(Settings settings, VisitorState state, ModuleSymbol module) {
    this.settings = settings;
    this.classes = new CompilerClasses(state.getSymtab(), state.getNames(), module);
    this.stubs = Stubs.knownTo(classes, settings.contracts());
    this.counted = new CountedSymbols(stubs.counting());
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
    FrontEndResult read = reader().read(file, text);
    return Optional.of(
        settings
            .analyzer()
            .analyze(read, settings.request(), name -> Optional.of(text), ProgressListener.NONE));
  }

  private JavaUnitReader reader() {
    JavaUnitReader known = reader;
    if (known == null) {
      known = new JavaUnitReader(classes, stubs.sources());
      reader = known;
    }
    return known;
  }

  /** What is wrong with contracts, each complaint once a compilation. */
  List<Notification> ofContracts(AnalysisResult result, String file) {
    return Stream.concat(reader().stubNotifications().stream(), result.notifications().stream())
        .filter(n -> !n.where().file().equals(file) && told.add(n))
        .toList();
  }
}
