package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTAliasDeclaration;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTLinkageSpecification;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTNamespaceDefinition;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTSimpleTypeTemplateParameter;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTemplateDeclaration;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTemplateParameter;
import org.refledger.cpp.parsing.Tree;
import org.refledger.cpp.prelude.AnnotationReader;
import org.refledger.cpp.prelude.NativeTypes;

/** Reads what a file declares from its tree. */
public final class DeclarationReader {
  private final Tree tree;
  private final FileDeclarations found;
  private final FunctionReader functions;

  private DeclarationReader(Tree tree, NativeTypes types) {
    this.tree = tree;
    this.found = new FileDeclarations(tree.file());
    this.functions = new FunctionReader(tree, types);
  }

  /**
   * What a tree declares.
   *
   * @param types for what SAL says of out-parameters
   */
  public static FileDeclarations read(IASTTranslationUnit unit, Tree tree, NativeTypes types) {
    DeclarationReader reader = new DeclarationReader(tree, types);
    reader.all(unit.getDeclarations(), Scope.FILE);
    return reader.found;
  }

  private void all(IASTDeclaration[] declarations, Scope scope) {
    for (IASTDeclaration declaration : declarations) {
      one(declaration, scope);
    }
  }

  private void one(IASTDeclaration declaration, Scope scope) {
    if (!tree.has(declaration)) {
      return;
    }
    if (declaration instanceof IASTSimpleDeclaration simple) {
      simple(simple, scope);
    } else if (declaration instanceof IASTFunctionDefinition definition) {
      found.functions.add(functions.of(definition, scope));
    } else if (declaration instanceof ICPPASTNamespaceDefinition namespace) {
      all(namespace.getDeclarations(), scope.namespace(TypeReader.text(namespace.getName())));
    } else if (declaration instanceof ICPPASTLinkageSpecification linkage) {
      all(linkage.getDeclarations(), scope);
    } else if (declaration instanceof ICPPASTTemplateDeclaration template) {
      one(template.getDeclaration(), scope);
    } else if (declaration instanceof ICPPASTAliasDeclaration alias) {
      found.aliases.putIfAbsent(
          TypeReader.text(alias.getAlias()), TypeReader.of(alias.getMappingTypeId()));
    }
  }

  private void simple(IASTSimpleDeclaration declaration, Scope scope) {
    IASTDeclSpecifier specifier = declaration.getDeclSpecifier();
    boolean isTypedef = specifier.getStorageClass() == IASTDeclSpecifier.sc_typedef;
    if (specifier instanceof IASTCompositeTypeSpecifier composite) {
      composite(declaration, composite, scope);
    } else if (specifier instanceof IASTEnumerationSpecifier enumeration) {
      enumeration(enumeration);
    }
    for (IASTDeclarator declarator : declaration.getDeclarators()) {
      IASTDeclarator inner = TypeReader.innermost(declarator);
      String name = TypeReader.text(inner.getName());
      boolean isFunction =
          declarator instanceof IASTFunctionDeclarator && declarator.getNestedDeclarator() == null;
      if (isTypedef) {
        CType type = isFunction ? CType.of(CType.FUNCTION) : TypeReader.of(specifier, declarator);
        if (!type.base().equals(name) || type.pointers() > 0) {
          found.aliases.putIfAbsent(name, type);
        }
      } else if (isFunction) {
        found.functions.add(functions.of(specifier, declarator, declaration, scope));
      } else if (!scope.isClass()) {
        variable(specifier, declarator, name, scope);
      }
    }
  }

  private void variable(
      IASTDeclSpecifier specifier, IASTDeclarator declarator, String name, Scope scope) {
    boolean isInternal =
        scope.isAnonymous() || specifier.getStorageClass() == IASTDeclSpecifier.sc_static;
    found.variables.putIfAbsent(
        name,
        new FileDeclarations.Variable(name, TypeReader.of(specifier, declarator), isInternal));
  }

  private void enumeration(IASTEnumerationSpecifier enumeration) {
    String name = TypeReader.text(enumeration.getName());
    if (!name.isEmpty()) {
      found.aliases.putIfAbsent(name, CType.of("int"));
    }
    Long next = 0L;
    for (IASTEnumerationSpecifier.IASTEnumerator enumerator : enumeration.getEnumerators()) {
      if (enumerator.getValue() != null) {
        next =
            enumerator.getValue() instanceof IASTLiteralExpression literal
                ? Numbers.parse(literal.toString())
                : null;
      }
      if (next != null) {
        found.enumerators.putIfAbsent(TypeReader.text(enumerator.getName()), next);
        next = next + 1;
      }
    }
  }

  private void composite(
      IASTSimpleDeclaration declaration, IASTCompositeTypeSpecifier composite, Scope scope) {
    String own = TypeReader.nameOf(composite);
    String tag = TypeReader.text(composite.getName());
    if (!tag.isEmpty() && !tag.equals(own)) {
      found.aliases.putIfAbsent(tag, CType.of(own));
    }
    Scope inside = scope.inClass(own);
    List<CType> bases = new ArrayList<>();
    if (composite instanceof ICPPASTCompositeTypeSpecifier cpp) {
      for (var base : cpp.getBaseSpecifiers()) {
        if (base.getNameSpecifier() instanceof org.eclipse.cdt.core.dom.ast.IASTName name) {
          bases.add(TypeReader.named(name));
        }
      }
    }
    List<FileDeclarations.RawField> fields = new ArrayList<>();
    boolean isAbstract = false;
    for (IASTDeclaration member : composite.getMembers()) {
      one(member, inside);
      if (member instanceof IASTSimpleDeclaration simple) {
        fields(simple, fields);
        isAbstract |= hasPure(simple);
      }
    }
    found.classes.add(
        new FileDeclarations.RawClass(
            inside.name(),
            isAbstract,
            parameters(declaration),
            bases,
            fields,
            AnnotationReader.of(declaration, composite, null),
            tree.at(composite)));
  }

  private static List<String> parameters(IASTSimpleDeclaration declaration) {
    List<String> parameters = new ArrayList<>();
    if (declaration.getParent() instanceof ICPPASTTemplateDeclaration template) {
      for (ICPPASTTemplateParameter parameter : template.getTemplateParameters()) {
        if (parameter instanceof ICPPASTSimpleTypeTemplateParameter type) {
          parameters.add(TypeReader.text(type.getName()));
        } else {
          parameters.add("?");
        }
      }
    }
    return parameters;
  }

  private void fields(IASTSimpleDeclaration member, List<FileDeclarations.RawField> fields) {
    IASTDeclSpecifier specifier = member.getDeclSpecifier();
    if (specifier.getStorageClass() == IASTDeclSpecifier.sc_typedef) {
      return;
    }
    for (IASTDeclarator declarator : member.getDeclarators()) {
      if (!(declarator instanceof IASTFunctionDeclarator)
          || declarator.getNestedDeclarator() != null) {
        fields.add(
            new FileDeclarations.RawField(
                TypeReader.text(TypeReader.innermost(declarator).getName()),
                TypeReader.of(specifier, declarator),
                specifier.getStorageClass() == IASTDeclSpecifier.sc_static,
                AnnotationReader.of(member, specifier, declarator),
                tree.at(declarator)));
      }
    }
  }

  private static boolean hasPure(IASTSimpleDeclaration member) {
    for (IASTDeclarator declarator : member.getDeclarators()) {
      if (declarator instanceof ICPPASTFunctionDeclarator function && function.isPureVirtual()) {
        return true;
      }
    }
    return false;
  }
}
