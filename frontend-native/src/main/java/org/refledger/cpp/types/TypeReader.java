package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTArrayDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTElaboratedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTName;
import org.eclipse.cdt.core.dom.ast.IASTNamedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTPointer;
import org.eclipse.cdt.core.dom.ast.IASTPointerOperator;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTTypeId;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTNameSpecifier;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTQualifiedName;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTReferenceOperator;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTemplateId;
import org.jspecify.annotations.Nullable;

/** Types as declarations spell them. */
public final class TypeReader {
  private TypeReader() {}

  /** The type that specifiers and a declarator give to a name. */
  public static CType of(IASTDeclSpecifier specifier, @Nullable IASTDeclarator declarator) {
    CType base = base(specifier);
    int stars = 0;
    int brackets = 0;
    boolean reference = false;
    @Nullable IASTDeclarator at = declarator;
    while (at != null) {
      for (IASTPointerOperator operator : at.getPointerOperators()) {
        stars += operator instanceof IASTPointer ? 1 : 0;
        reference |= operator instanceof ICPPASTReferenceOperator;
      }
      if (at instanceof IASTArrayDeclarator array) {
        brackets += array.getArrayModifiers().length;
      }
      IASTDeclarator inner = at.getNestedDeclarator();
      if (inner != null && at instanceof IASTFunctionDeclarator) {
        return CType.of(CType.FUNCTION);
      }
      at = inner;
    }
    return base.withPointers(base.pointers() + stars, brackets, reference);
  }

  /** A type without a name, as in a cast. */
  public static CType of(IASTTypeId type) {
    return of(type.getDeclSpecifier(), type.getAbstractDeclarator());
  }

  /** What a function with this declarator returns. */
  public static CType result(IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    CType base = base(specifier);
    int stars = 0;
    boolean reference = false;
    for (IASTPointerOperator operator : declarator.getPointerOperators()) {
      stars += operator instanceof IASTPointer ? 1 : 0;
      reference |= operator instanceof ICPPASTReferenceOperator;
    }
    return base.withPointers(base.pointers() + stars, 0, reference);
  }

  static CType base(IASTDeclSpecifier specifier) {
    if (specifier instanceof IASTNamedTypeSpecifier named) {
      return named(named.getName());
    } else if (specifier instanceof IASTElaboratedTypeSpecifier elaborated) {
      return elaborated.getKind() == IASTElaboratedTypeSpecifier.k_enum
          ? CType.of("int")
          : named(elaborated.getName());
    } else if (specifier instanceof IASTCompositeTypeSpecifier composite) {
      return CType.of(nameOf(composite));
    } else if (specifier instanceof IASTEnumerationSpecifier) {
      return CType.of("int");
    } else if (specifier instanceof IASTSimpleDeclSpecifier simple) {
      return CType.of(simple(simple));
    }
    return CType.of("?");
  }

  /** The name of a class: a structure that a typedef names at once has that name. */
  public static String nameOf(IASTCompositeTypeSpecifier composite) {
    String name = text(composite.getName());
    if (composite.getParent() instanceof IASTSimpleDeclaration declaration
        && composite.getStorageClass() == IASTDeclSpecifier.sc_typedef) {
      for (IASTDeclarator declarator : declaration.getDeclarators()) {
        if (declarator.getPointerOperators().length == 0) {
          return text(declarator.getName());
        }
      }
    }
    return name.isEmpty()
        ? "anonymous" + (composite.getFileLocation() == null ? 0 : place(composite))
        : name;
  }

  private static int place(IASTNode node) {
    return node.getFileLocation().getNodeOffset();
  }

  private static String simple(IASTSimpleDeclSpecifier simple) {
    boolean isLongLong = simple.isLongLong();
    return switch (simple.getType()) {
      case IASTSimpleDeclSpecifier.t_void -> "void";
      case IASTSimpleDeclSpecifier.t_bool -> "bool";
      case IASTSimpleDeclSpecifier.t_char -> "char";
      case IASTSimpleDeclSpecifier.t_wchar_t -> "wchar_t";
      case IASTSimpleDeclSpecifier.t_char16_t -> "char16_t";
      case IASTSimpleDeclSpecifier.t_char32_t -> "char32_t";
      case IASTSimpleDeclSpecifier.t_float -> "float";
      case IASTSimpleDeclSpecifier.t_double -> "double";
      case IASTSimpleDeclSpecifier.t_auto,
          IASTSimpleDeclSpecifier.t_decltype,
          IASTSimpleDeclSpecifier.t_decltype_auto ->
          CType.AUTO;
      default -> isLongLong ? "long long" : simple.isShort() ? "short" : "int";
    };
  }

  /** The class that a name means, with its template arguments. */
  public static CType named(IASTName name) {
    IASTName last = name instanceof ICPPASTQualifiedName qualified ? qualified.getLastName() : name;
    List<CType> arguments = new ArrayList<>();
    if (last instanceof ICPPASTTemplateId template) {
      for (IASTNode argument : template.getTemplateArguments()) {
        if (argument instanceof IASTTypeId type) {
          arguments.add(of(type));
        }
      }
    }
    return new CType(text(name), arguments, 0, 0, false);
  }

  /** A name without template arguments, its parts divided by {@code ::}. */
  public static String text(IASTName name) {
    if (name instanceof ICPPASTQualifiedName qualified) {
      StringBuilder text = new StringBuilder();
      for (ICPPASTNameSpecifier part : qualified.getQualifier()) {
        if (part instanceof IASTName segment) {
          text.append(text(segment)).append("::");
        }
      }
      return text + text(qualified.getLastName());
    } else if (name instanceof ICPPASTTemplateId template) {
      return text(template.getTemplateName());
    }
    return name == null ? "" : withoutBlanks(name.toString());
  }

  private static String withoutBlanks(String name) {
    if (!name.startsWith("operator")) {
      return name;
    }
    String rest = name.substring("operator".length()).strip().replaceAll("\\s+", " ");
    boolean isWord = !rest.isEmpty() && Character.isLetter(rest.charAt(0));
    return isWord ? "operator " + rest.replace(" *", "*") : "operator" + rest.replace(" ", "");
  }

  /** The declarator that holds the name. */
  public static IASTDeclarator innermost(IASTDeclarator declarator) {
    IASTDeclarator at = declarator;
    while (at.getNestedDeclarator() != null) {
      at = at.getNestedDeclarator();
    }
    return at;
  }
}
