package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTLinkageSpecification;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTNamespaceDefinition;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTSimpleTypeTemplateParameter;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTemplateDeclaration;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTemplateParameter;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.TypeParameter;
import org.refledger.source.SourceRange;

/**
 * Turns the declarations of one header into classes. Free functions, also those in namespaces, are
 * static methods of the class {@code native}.
 */
final class DeclarationReader {
  static final String FREE = "native";

  private final String file;
  private final NativeTypes types;
  private final List<ClassDecl> classes = new ArrayList<>();
  private final Map<Object, MethodDecl> functions = new LinkedHashMap<>();

  DeclarationReader(String file, NativeTypes types) {
    this.file = file;
    this.types = types;
  }

  List<ClassDecl> classes() {
    List<ClassDecl> all = new ArrayList<>(classes);
    if (!functions.isEmpty()) {
      List<MethodDecl> methods = List.copyOf(functions.values());
      List<AnnotationUse> quiet = List.of(new AnnotationUse("NoThrow", Map.of()));
      all.add(
          decl(FREE, List.of(), List.of(), List.of(), methods, quiet, SourceRange.ofLine(file, 1)));
    }
    return all;
  }

  void read(IASTDeclaration[] declarations) {
    for (IASTDeclaration declaration : declarations) {
      read(declaration, "", List.of());
    }
  }

  private void read(IASTDeclaration declaration, String scope, List<TypeParameter> template) {
    if (declaration instanceof ICPPASTLinkageSpecification linkage) {
      for (IASTDeclaration each : linkage.getDeclarations()) {
        read(each, scope, template);
      }
    } else if (declaration instanceof ICPPASTNamespaceDefinition namespace) {
      for (IASTDeclaration each : namespace.getDeclarations()) {
        read(each, scope + namespace.getName() + ".", template);
      }
    } else if (declaration instanceof ICPPASTTemplateDeclaration generic) {
      read(generic.getDeclaration(), scope, parameters(generic));
    } else if (declaration instanceof IASTFunctionDefinition function) {
      function(declaration, function.getDeclSpecifier(), function.getDeclarator(), template);
    } else if (declaration instanceof IASTSimpleDeclaration simple
        && simple.getDeclSpecifier().getStorageClass() != IASTDeclSpecifier.sc_typedef) {
      for (IASTDeclarator declarator : simple.getDeclarators()) {
        function(declaration, simple.getDeclSpecifier(), declarator, template);
      }
      if (simple.getDeclSpecifier() instanceof IASTCompositeTypeSpecifier composite) {
        composite(composite, scope, template, simple);
      }
    } else if (declaration instanceof IASTSimpleDeclaration simple
        && simple.getDeclSpecifier() instanceof IASTCompositeTypeSpecifier composite) {
      composite(composite, scope, template, simple);
    }
  }

  private static List<TypeParameter> parameters(ICPPASTTemplateDeclaration generic) {
    List<TypeParameter> parameters = new ArrayList<>();
    for (ICPPASTTemplateParameter parameter : generic.getTemplateParameters()) {
      if (parameter instanceof ICPPASTSimpleTypeTemplateParameter simple) {
        parameters.add(new TypeParameter(simple.getName().toString(), TypeRef.OBJECT));
      }
    }
    return parameters;
  }

  private void function(
      IASTDeclaration declaration,
      IASTDeclSpecifier specifier,
      IASTDeclarator declarator,
      List<TypeParameter> template) {
    if (declarator instanceof IASTStandardFunctionDeclarator function) {
      MethodDecl method =
          new FunctionReader(file, types, FREE, template)
              .read(declaration, specifier, function, true);
      functions.putIfAbsent(method.ref(), method);
    }
  }

  private void composite(
      IASTCompositeTypeSpecifier composite,
      String scope,
      List<TypeParameter> template,
      IASTSimpleDeclaration declaration) {
    String name = nameOf(composite, scope, declaration);
    FunctionReader functionReader = new FunctionReader(file, types, name, template);
    Map<Object, MethodDecl> methods = new LinkedHashMap<>();
    List<FieldDecl> fields = new ArrayList<>();
    for (IASTDeclaration member : composite.getMembers()) {
      member(member, name, List.of(), functionReader, methods, fields);
    }
    List<TypeRef> supers = new ArrayList<>();
    if (composite instanceof ICPPASTCompositeTypeSpecifier withBases) {
      for (var base : withBases.getBaseSpecifiers()) {
        supers.add(types.of(base.getNameSpecifier().toString(), 0));
      }
    }
    classes.add(
        decl(
            name,
            template,
            supers,
            fields,
            List.copyOf(methods.values()),
            AnnotationReader.of(declaration, composite, null),
            Places.of(composite, file)));
  }

  private void member(
      IASTDeclaration member,
      String owner,
      List<TypeParameter> template,
      FunctionReader reader,
      Map<Object, MethodDecl> methods,
      List<FieldDecl> fields) {
    if (member instanceof ICPPASTTemplateDeclaration generic) {
      member(generic.getDeclaration(), owner, parameters(generic), reader, methods, fields);
    } else if (member instanceof IASTFunctionDefinition function) {
      put(
          methods,
          reader.read(
              member,
              function.getDeclSpecifier(),
              (IASTStandardFunctionDeclarator) function.getDeclarator(),
              isStatic(function.getDeclSpecifier())));
    } else if (member instanceof IASTSimpleDeclaration simple) {
      IASTDeclSpecifier specifier = simple.getDeclSpecifier();
      for (IASTDeclarator declarator : simple.getDeclarators()) {
        if (declarator instanceof IASTStandardFunctionDeclarator function
            && declarator.getNestedDeclarator() == null) {
          put(
              methods,
              reader.withTemplate(template).read(member, specifier, function, isStatic(specifier)));
        } else {
          fields.add(field(simple, declarator));
        }
      }
      if (specifier instanceof IASTCompositeTypeSpecifier nested
          && simple.getDeclarators().length == 0) {
        composite(nested, owner + ".", template, simple);
      }
    }
  }

  private static void put(Map<Object, MethodDecl> methods, MethodDecl method) {
    methods.putIfAbsent(method.ref(), method);
  }

  private FieldDecl field(IASTSimpleDeclaration declaration, IASTDeclarator declarator) {
    IASTDeclSpecifier specifier = declaration.getDeclSpecifier();
    TypeSpelling spelling = TypeSpelling.of(specifier, declarator);
    return new FieldDecl(
        declarator.getName().toString(),
        types.of(spelling.name(), spelling.pointers()),
        isStatic(specifier),
        false,
        AnnotationReader.of(declaration, specifier, declarator),
        Places.of(declarator, file));
  }

  private static boolean isStatic(IASTDeclSpecifier specifier) {
    return specifier.getStorageClass() == IASTDeclSpecifier.sc_static;
  }

  /** {@code typedef struct tagX {…} X;} is X, as everybody calls it. */
  private static String nameOf(
      IASTCompositeTypeSpecifier composite, String scope, IASTSimpleDeclaration declaration) {
    boolean typedef =
        declaration.getDeclSpecifier().getStorageClass() == IASTDeclSpecifier.sc_typedef;
    for (IASTDeclarator declarator : declaration.getDeclarators()) {
      if (typedef && declarator.getPointerOperators().length == 0) {
        return scope + declarator.getName();
      }
    }
    return scope + composite.getName().toString().replace("::", ".");
  }

  private static ClassDecl decl(
      String name,
      List<TypeParameter> template,
      List<TypeRef> supers,
      List<FieldDecl> fields,
      List<MethodDecl> methods,
      List<AnnotationUse> annotations,
      SourceRange range) {
    return new ClassDecl(
        name,
        ClassDecl.Kind.CLASS,
        ClassDecl.Origin.STUB,
        false,
        false,
        template,
        supers,
        fields,
        methods,
        annotations,
        range);
  }
}
