package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionStyleMacroParameter;
import org.eclipse.cdt.core.dom.ast.IASTPreprocessorFunctionStyleMacroDefinition;
import org.eclipse.cdt.core.dom.ast.IASTPreprocessorMacroDefinition;
import org.eclipse.cdt.core.dom.ast.IASTProblem;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTLinkageSpecification;
import org.eclipse.core.runtime.CoreException;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * Reads headers into a {@link Prelude}. Names of types may come from any of them: all are parsed
 * before the first declaration is read.
 */
final class HeaderReader {
  private static final String CORRECT =
      " Correct the declaration; the rest of the contracts still counts.";

  /** A parsed header; its trees are given up when all headers are read. */
  private record Parsed(HeaderText header, IASTTranslationUnit tree) {}

  private final Consumer<Notification> notifications;
  private final Map<String, String> macros = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  HeaderReader(Consumer<Notification> notifications) {
    this.notifications = notifications;
  }

  Prelude read(List<HeaderText> headers) {
    List<Parsed> parsed = new ArrayList<>();
    for (HeaderText header : headers) {
      parse(header, parsed);
    }
    parsed.forEach(p -> collectAliases(p.tree().getDeclarations()));
    NativeTypes types = new NativeTypes(aliases);
    List<ClassDecl> classes = new ArrayList<>();
    for (Parsed each : parsed) {
      DeclarationReader reader = new DeclarationReader(each.header().name(), types);
      reader.read(each.tree().getDeclarations());
      classes.addAll(reader.classes());
    }
    Map<String, String> all = new LinkedHashMap<>(OwnershipMacros.ALL);
    all.putAll(macros);
    return new Prelude(ClassUnion.of(classes), all, aliases);
  }

  private void parse(HeaderText header, List<Parsed> parsed) {
    try {
      IASTTranslationUnit tree = header.parse(OwnershipMacros.ALL);
      for (IASTPreprocessorMacroDefinition macro : tree.getMacroDefinitions()) {
        collect(macro);
      }
      for (IASTProblem problem : tree.getPreprocessorProblems()) {
        if (problem.getID() != IASTProblem.PREPROCESSOR_INCLUSION_NOT_FOUND) {
          reject(header, problem);
        }
      }
      tree.accept(problems(header));
      parsed.add(new Parsed(header, tree));
    } catch (CoreException | RuntimeException | StackOverflowError e) {
      String message = "This contract header cannot be parsed." + CORRECT;
      notifications.accept(
          new Notification(
              Notification.Kind.INPUT_REJECTED,
              SourceRange.ofLine(header.name(), 1),
              message,
              e.toString()));
    }
  }

  private ASTVisitor problems(HeaderText header) {
    ASTVisitor visitor =
        new ASTVisitor() {
          @Override
          public int visit(IASTProblem problem) {
            reject(header, problem);
            return PROCESS_CONTINUE;
          }
        };
    visitor.shouldVisitProblems = true;
    return visitor;
  }

  private void reject(HeaderText header, IASTProblem problem) {
    String message =
        "This contract header is not valid C++: " + problem.getMessage() + "." + CORRECT;
    notifications.accept(
        new Notification(
            Notification.Kind.INPUT_REJECTED,
            Places.of(problem, header.name()),
            message,
            problem.getMessageWithLocation()));
  }

  private void collect(IASTPreprocessorMacroDefinition macro) {
    String name = macro.getName().toString();
    if (macro instanceof IASTPreprocessorFunctionStyleMacroDefinition function) {
      List<String> parameters = new ArrayList<>();
      for (IASTFunctionStyleMacroParameter parameter : function.getParameters()) {
        parameters.add(parameter.getParameter());
      }
      name += "(" + String.join(",", parameters) + ")";
    }
    macros.put(name, macro.getExpansion());
  }

  private void collectAliases(IASTDeclaration[] declarations) {
    for (IASTDeclaration declaration : declarations) {
      if (declaration instanceof ICPPASTLinkageSpecification linkage) {
        collectAliases(linkage.getDeclarations());
      } else if (declaration instanceof IASTSimpleDeclaration simple
          && simple.getDeclSpecifier().getStorageClass() == IASTDeclSpecifier.sc_typedef) {
        for (IASTDeclarator declarator : simple.getDeclarators()) {
          alias(simple.getDeclSpecifier(), declarator);
        }
      }
    }
  }

  private void alias(IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    IASTDeclarator innermost = declarator;
    while (innermost.getNestedDeclarator() != null) {
      innermost = innermost.getNestedDeclarator();
    }
    TypeSpelling spelling = TypeSpelling.of(specifier, declarator);
    String name = innermost.getName().toString();
    boolean same = spelling.name().equals(name) && spelling.pointers() == 0;
    if (!name.isEmpty() && !spelling.name().isEmpty() && !same) {
      aliases.put(name, spelling.name() + " " + "*".repeat(spelling.pointers()));
    }
  }
}
