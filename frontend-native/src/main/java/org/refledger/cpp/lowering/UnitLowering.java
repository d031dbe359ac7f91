package org.refledger.cpp.lowering;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTLinkageSpecification;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTNamespaceDefinition;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTemplateDeclaration;
import org.refledger.cpp.parsing.Tree;
import org.refledger.cpp.types.Scope;
import org.refledger.cpp.types.Symbols;
import org.refledger.cpp.types.TypeReader;
import org.refledger.ir.Procedure;
import org.refledger.ir.WellFormedness;
import org.refledger.source.Notification;

/** Lowers one file: every function and closure in it. */
public final class UnitLowering {
  private final UnitContext unit;
  private final Consumer<Notification> notifications;

  private UnitLowering(UnitContext unit, Consumer<Notification> notifications) {
    this.unit = unit;
    this.notifications = notifications;
  }

  /**
   * The procedures of a file. A function that fails becomes a notification; the others are lowered.
   */
  public static List<Procedure> lower(
      IASTTranslationUnit tree,
      Tree places,
      Symbols symbols,
      Consumer<Notification> notifications) {
    UnitContext unit = new UnitContext(places, symbols);
    new UnitLowering(unit, notifications).all(tree.getDeclarations(), Scope.FILE);
    return List.copyOf(unit.procedures);
  }

  private void all(IASTDeclaration[] declarations, Scope scope) {
    for (IASTDeclaration declaration : declarations) {
      one(declaration, scope);
    }
  }

  private void one(IASTDeclaration declaration, Scope scope) {
    if (!unit.tree.has(declaration)) {
      return;
    }
    if (declaration instanceof IASTFunctionDefinition definition) {
      function(definition, scope);
    } else if (declaration instanceof ICPPASTNamespaceDefinition namespace) {
      all(namespace.getDeclarations(), scope.namespace(TypeReader.text(namespace.getName())));
    } else if (declaration instanceof ICPPASTLinkageSpecification linkage) {
      all(linkage.getDeclarations(), scope);
    } else if (declaration instanceof ICPPASTTemplateDeclaration template) {
      one(template.getDeclaration(), scope);
    } else if (declaration instanceof IASTSimpleDeclaration simple
        && simple.getDeclSpecifier() instanceof IASTCompositeTypeSpecifier composite) {
      all(composite.getMembers(), scope.inClass(TypeReader.nameOf(composite)));
    }
  }

  private void function(IASTFunctionDefinition definition, Scope scope) {
    int before = unit.procedures.size();
    FunctionLowering lowering = null;
    try {
      if (definition.getBody() == null) {
        return;
      }
      lowering = new FunctionLowering(unit, definition, scope);
      lowering.lower();
      check(before);
    } catch (RuntimeException | StackOverflowError e) {
      while (unit.procedures.size() > before) {
        unit.procedures.remove(unit.procedures.size() - 1);
      }
      report(definition, lowering, e);
    }
  }

  private void check(int before) {
    for (Procedure procedure : unit.procedures.subList(before, unit.procedures.size())) {
      List<String> problems = WellFormedness.problems(procedure);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.get(0));
      }
    }
  }

  private void report(
      IASTFunctionDefinition definition,
      @org.jspecify.annotations.Nullable FunctionLowering lowering,
      Throwable failure) {
    boolean isTooDeep = failure instanceof StackOverflowError;
    String name = lowering == null ? "A function" : lowering.name();
    StackTraceElement[] trace = failure.getStackTrace();
    notifications.accept(
        new Notification(
            Notification.Kind.PROCEDURE_NOT_ANALYSED,
            lowering == null ? unit.tree.at(definition) : lowering.head(),
            name
                + " was not analysed because "
                + (isTooDeep ? "it is nested too deeply" : "of an internal error")
                + ". "
                + (isTooDeep
                    ? "Split the expression or statement."
                    : "Please report it with the detail given."),
            isTooDeep ? null : failure + (trace.length == 0 ? "" : " at " + trace[0])));
  }
}
