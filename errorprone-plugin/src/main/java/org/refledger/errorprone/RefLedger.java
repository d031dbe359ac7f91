package org.refledger.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.util.Log;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.refledger.rules.RuleCatalogue;

/**
 * All rules of RefLedger as one check of Error Prone. It sees one compilation unit at a time, with
 * javac's types and the contracts of what is on the class path; what other units do inside their
 * methods it does not see. A failure of its own becomes one warning for the unit.
 */
@BugPattern(
    summary = "A counted reference is leaked, released too often, or used after its release",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = RefLedger.RULE_PAGES)
public final class RefLedger extends BugChecker implements CompilationUnitTreeMatcher {
  static final String RULE_PAGES = "https://refledger.org/rules/";

  private static final long serialVersionUID = 1L;

  private final ErrorProneFlags flags;
  private final transient Supplier<RuleCatalogue> rules;
  private transient @Nullable Compilation compilation;

  /** For the service loader, which finds the check but does not run this instance. */
  public RefLedger() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  RefLedger(ErrorProneFlags flags) {
    this(flags, RuleCatalogue::load);
  }

  RefLedger(ErrorProneFlags flags, Supplier<RuleCatalogue> rules) {
    this.flags = flags;
    this.rules = rules;
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    try {
      compilation(state).check(tree, state, new Report(this, tree, state));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // Whatever it is, the code compiles: the user gets the class files and one warning.
      failed(tree, state, e);
    }
    return Description.NO_MATCH;
  }

  private void failed(CompilationUnitTree unit, VisitorState state, Throwable e) {
    StackTraceElement[] stack = e.getStackTrace();
    String text =
        "RefLedger failed on this file, which was not checked; the others are. Please report it: "
            + e
            + (stack.length > 0 ? " at " + stack[0] : "");
    Tree at = unit.getTypeDecls().isEmpty() ? unit : unit.getTypeDecls().get(0);
    try {
      state.reportMatch(
          buildDescription(at)
              .setMessage(text)
              .build()
              .applySeverityOverride(SeverityLevel.WARNING));
    } catch (RuntimeException | LinkageError again) {
      // An Error Prone or a javac that this was not made for; javac itself may still listen.
      Log.instance(state.context).printRawLines(Log.WriterKind.WARNING, "warning: " + text);
    }
  }

  /** One a compilation: a long-lived host may use a check for several. */
  private Compilation compilation(VisitorState state) {
    Compilation known = compilation;
    if (known == null || !known.isOf(state.context)) {
      known = new Compilation(state.context, CheckerFlags.of(flags), rules);
      compilation = known;
    }
    return known;
  }
}
