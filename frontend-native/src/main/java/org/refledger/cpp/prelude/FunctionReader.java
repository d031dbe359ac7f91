package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTTypeId;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTConversionName;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.TypeParameter;

/**
 * Turns a function's declarator into a method: constructors are {@code <init>}, destructors {@code
 * ~Name}, operators {@code operator->} or, of conversions, {@code operator T*}. In its name a
 * template's parameter is {@code ?}.
 */
record FunctionReader(String file, NativeTypes types, String owner, List<TypeParameter> template) {

  FunctionReader withTemplate(List<TypeParameter> more) {
    List<TypeParameter> both = new ArrayList<>(template);
    both.addAll(more);
    return new FunctionReader(file, types, owner, List.copyOf(both));
  }

  MethodDecl read(
      IASTDeclaration declaration,
      IASTDeclSpecifier specifier,
      IASTStandardFunctionDeclarator declarator,
      boolean isStatic) {
    List<ParameterDecl> parameters = new ArrayList<>();
    List<String> erased = new ArrayList<>();
    for (IASTParameterDeclaration parameter : declarator.getParameters()) {
      TypeSpelling spelling =
          TypeSpelling.of(parameter.getDeclSpecifier(), parameter.getDeclarator());
      TypeRef type = types.of(spelling.name(), spelling.pointers());
      if (!type.equals(TypeRef.VOID)) {
        String name = parameter.getDeclarator().getName().toString();
        String known = name.isEmpty() ? "p" + parameters.size() : name;
        parameters.add(new ParameterDecl(known, type, AnnotationReader.of(parameter, type)));
        erased.add(erased(type));
      }
    }
    String name = name(specifier, declarator);
    TypeSpelling result = result(specifier, declarator);
    boolean returns = !name.equals(MethodRef.CONSTRUCTOR) && !name.startsWith("~");
    return new MethodDecl(
        new MethodRef(owner, name, erased),
        template,
        parameters,
        returns ? types.of(result.name(), result.pointers()) : TypeRef.VOID,
        List.of(),
        isStatic,
        false,
        declarator.takesVarArgs(),
        false,
        AnnotationReader.of(declaration, specifier, declarator),
        Places.of(declarator, file));
  }

  private String erased(TypeRef type) {
    boolean variable = template.stream().anyMatch(t -> t.name().equals(type.name()));
    return variable ? "?" + "[]".repeat(type.dimensions()) : type.erasedName();
  }

  /** Of a conversion, what it converts to. */
  private static TypeSpelling result(
      IASTDeclSpecifier specifier, IASTStandardFunctionDeclarator declarator) {
    if (declarator.getName() instanceof ICPPASTConversionName conversion) {
      IASTTypeId target = conversion.getTypeId();
      return TypeSpelling.of(target.getDeclSpecifier(), target.getAbstractDeclarator());
    }
    return TypeSpelling.of(specifier, declarator);
  }

  private String name(IASTDeclSpecifier specifier, IASTStandardFunctionDeclarator declarator) {
    if (declarator.getName() instanceof ICPPASTConversionName) {
      TypeSpelling target = result(specifier, declarator);
      return "operator " + target.name() + "*".repeat(target.pointers());
    }
    String written = declarator.getName().toString().replace(" ", "");
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return written.equals(simple) ? MethodRef.CONSTRUCTOR : written;
  }
}
