package org.refledger.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisResult;
import org.refledger.host.UsageException;
import org.refledger.rules.RuleCatalogue;

/** One run of javac: its settings, and what is known around the units of each of its modules. */
final class Compilation {
  private final Context context;
  private final CheckerFlags flags;
  private final Supplier<RuleCatalogue> rules;
  private final IdentityHashMap<ModuleSymbol, ModuleAnalysis> modules = new IdentityHashMap<>();
  private @Nullable Settings settings;
  private boolean stopped;

  Compilation(Context context, CheckerFlags flags, Supplier<RuleCatalogue> rules) {
    this.context = context;
    this.flags = flags;
    this.rules = rules;
  }

  @SuppressWarnings("ReferenceEquality") // a context is the identity of a run
  boolean isOf(Context other) {
    return context == other;
  }

  /** Analyses a unit and reports what was found. Nothing more happens after a wrong flag. */
  void check(CompilationUnitTree unit, VisitorState state, Report report) {
    if (stopped) {
      return;
    }
    try {
      check(unit, state, report, settings());
    } catch (UsageException e) {
      stopped = true;
      report.wrongFlag(e);
    }
  }

  private Settings settings() {
    Settings known = settings;
    if (known == null) {
      known = Settings.of(flags, rules.get());
      settings = known;
    }
    return known;
  }

  private void check(
      CompilationUnitTree unit, VisitorState state, Report report, Settings current) {
    ModuleSymbol module = ((JCCompilationUnit) unit).modle;
    ModuleAnalysis analysis = modules.get(module);
    if (analysis == null) {
      analysis = new ModuleAnalysis(current, state, module);
      modules.put(module, analysis);
    }
    UnitSource source = report.source();
    Optional<AnalysisResult> result = analysis.analyze(unit, source.file(), source.text());
    if (result.isPresent()) {
      report.findings(result.get().findings().stream().filter(current::shows).toList());
      report.incomplete(result.get().notifications(), current.strict());
      report.contracts(analysis.ofContracts(result.get(), source.file()), current.strict());
    }
  }
}
