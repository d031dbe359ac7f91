package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTName;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.gnu.c.ICASTKnRFunctionDeclarator;
import org.refledger.cpp.parsing.Tree;
import org.refledger.cpp.prelude.AnnotationReader;
import org.refledger.cpp.prelude.NativeTypes;
import org.refledger.ir.TypeRef;

/** Reads the heads of functions. */
public final class FunctionReader {
  private final Tree tree;
  private final NativeTypes types;

  /**
   * A reader.
   *
   * @param types for what SAL says of out-parameters
   */
  public FunctionReader(Tree tree, NativeTypes types) {
    this.tree = tree;
    this.types = types;
  }

  /** The head of a definition. */
  public RawFunction of(IASTFunctionDefinition definition, Scope scope) {
    return read(definition.getDeclSpecifier(), definition.getDeclarator(), definition, scope, true);
  }

  RawFunction of(
      IASTDeclSpecifier specifier, IASTDeclarator declarator, IASTNode whole, Scope scope) {
    return read(specifier, declarator, whole, scope, false);
  }

  private RawFunction read(
      IASTDeclSpecifier specifier,
      IASTDeclarator written,
      IASTNode whole,
      Scope scope,
      boolean hasBody) {
    IASTDeclarator declarator = functionPart(written);
    String name = TypeReader.text(TypeReader.innermost(written).getName());
    int divide = name.lastIndexOf("::");
    String qualifier = divide < 0 ? "" : name.substring(0, divide);
    boolean isStatic = specifier.getStorageClass() == IASTDeclSpecifier.sc_static;
    return new RawFunction(
        tree.file(),
        qualifier.isEmpty() ? scope.name() : scope.join(qualifier),
        divide < 0 ? name : name.substring(divide + 2),
        scope.isClass(),
        divide >= 0,
        TypeReader.result(specifier, declarator),
        parameters(declarator),
        isStatic,
        scope.isAnonymous() || isStatic && !scope.isClass() && qualifier.isEmpty(),
        isVarargs(declarator),
        hasBody,
        optional(declarator),
        AnnotationReader.of(whole, specifier, written),
        whole instanceof IASTSimpleDeclaration || whole instanceof IASTFunctionDefinition
            ? tree.between(TypeReader.innermost(written).getName(), whole)
            : tree.at(whole));
  }

  /** The declarator with the parameters: in {@code (f)(int)} the outer one. */
  private static IASTDeclarator functionPart(IASTDeclarator written) {
    IASTDeclarator at = written;
    while (!(at instanceof IASTStandardFunctionDeclarator)
        && !(at instanceof ICASTKnRFunctionDeclarator)
        && at.getNestedDeclarator() != null) {
      at = at.getNestedDeclarator();
    }
    return at;
  }

  private static boolean isVarargs(IASTDeclarator declarator) {
    return declarator instanceof IASTStandardFunctionDeclarator function && function.takesVarArgs();
  }

  private static int optional(IASTDeclarator declarator) {
    int optional = 0;
    if (declarator instanceof IASTStandardFunctionDeclarator function) {
      for (IASTParameterDeclaration parameter : function.getParameters()) {
        optional += parameter.getDeclarator().getInitializer() == null ? 0 : 1;
      }
    }
    return optional;
  }

  private List<RawFunction.Parameter> parameters(IASTDeclarator declarator) {
    List<RawFunction.Parameter> parameters = new ArrayList<>();
    if (declarator instanceof IASTStandardFunctionDeclarator function) {
      for (IASTParameterDeclaration parameter : function.getParameters()) {
        CType type = TypeReader.of(parameter.getDeclSpecifier(), parameter.getDeclarator());
        boolean isNothing = type.base().equals("void") && type.isPlain();
        if (!isNothing) {
          IASTName name = TypeReader.innermost(parameter.getDeclarator()).getName();
          TypeRef plain = types.of(type.base(), type.pointers() + type.arrays());
          parameters.add(
              new RawFunction.Parameter(
                  TypeReader.text(name), type, AnnotationReader.of(parameter, plain)));
        }
      }
    } else if (declarator instanceof ICASTKnRFunctionDeclarator old) {
      for (IASTName name : old.getParameterNames()) {
        IASTDeclarator of = old.getDeclaratorForParameterName(name);
        CType type =
            of != null && of.getParent() instanceof IASTSimpleDeclaration declaration
                ? TypeReader.of(declaration.getDeclSpecifier(), of)
                : CType.of("int");
        parameters.add(new RawFunction.Parameter(TypeReader.text(name), type, List.of()));
      }
    }
    return parameters;
  }
}
