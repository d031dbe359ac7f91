package org.refledger.cpp.prelude;

import org.eclipse.cdt.core.dom.ast.IASTArrayDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTElaboratedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTNamedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclSpecifier;

/**
 * How a declaration spells a type: a name and the number of stars, references and array brackets.
 *
 * @param name {@code ?} for a function pointer and where there is no name
 */
public record TypeSpelling(String name, int pointers) {
  private static final TypeSpelling UNKNOWN = new TypeSpelling("?", 0);

  /** The type of what a declarator declares; for a function that of its result. */
  public static TypeSpelling of(IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    String name = nameOf(specifier);
    int pointers = 0;
    IASTDeclarator at = declarator;
    while (at != null) {
      IASTDeclarator nested = at.getNestedDeclarator();
      if (at instanceof IASTFunctionDeclarator && nested != null && isPointer(nested)) {
        return UNKNOWN;
      }
      pointers += at.getPointerOperators().length;
      if (at instanceof IASTArrayDeclarator array) {
        pointers += array.getArrayModifiers().length;
      }
      at = nested;
    }
    return new TypeSpelling(name, pointers);
  }

  private static boolean isPointer(IASTDeclarator declarator) {
    return declarator.getPointerOperators().length > 0;
  }

  /** The name without qualifiers: {@code IUnknown}, {@code unsigned long}. */
  static String nameOf(IASTDeclSpecifier specifier) {
    if (specifier instanceof IASTSimpleDeclSpecifier simple) {
      return simple(simple);
    } else if (specifier instanceof IASTNamedTypeSpecifier named) {
      return named.getName().toString();
    } else if (specifier instanceof IASTCompositeTypeSpecifier composite) {
      return composite.getName().toString();
    } else if (specifier instanceof IASTEnumerationSpecifier) {
      return "int";
    } else if (specifier instanceof IASTElaboratedTypeSpecifier tagged) {
      return tagged.getKind() == IASTElaboratedTypeSpecifier.k_enum
          ? "int"
          : tagged.getName().toString();
    }
    return "?";
  }

  private static String simple(IASTSimpleDeclSpecifier simple) {
    String unsigned = simple.isUnsigned() ? "unsigned " : "";
    return switch (simple.getType()) {
      case IASTSimpleDeclSpecifier.t_void -> "void";
      case IASTSimpleDeclSpecifier.t_bool -> "bool";
      case IASTSimpleDeclSpecifier.t_char -> (simple.isSigned() ? "signed " : unsigned) + "char";
      case IASTSimpleDeclSpecifier.t_wchar_t -> "wchar_t";
      case IASTSimpleDeclSpecifier.t_char16_t -> "char16_t";
      case IASTSimpleDeclSpecifier.t_char32_t -> "char32_t";
      case IASTSimpleDeclSpecifier.t_float -> "float";
      case IASTSimpleDeclSpecifier.t_double -> "double";
      case IASTSimpleDeclSpecifier.t_int, IASTSimpleDeclSpecifier.t_unspecified ->
          unsigned + whole(simple);
      default -> "?";
    };
  }

  private static String whole(IASTSimpleDeclSpecifier simple) {
    if (simple.isLongLong()) {
      return "long long";
    } else if (simple.isLong()) {
      return "long";
    }
    return simple.isShort() ? "short" : "int";
  }
}
