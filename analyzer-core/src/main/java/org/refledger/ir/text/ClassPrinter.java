package org.refledger.ir.text;

import java.util.List;
import java.util.stream.Collectors;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.TypeParameter;

/** Writes class declarations; the inverse of {@link ClassParser}. */
final class ClassPrinter {
  private final ReferencePrinter references;

  ClassPrinter(ReferencePrinter references) {
    this.references = references;
  }

  String print(ClassDecl decl) {
    StringBuilder out = new StringBuilder(references.defaultFile(decl.range()));
    decl.annotations().forEach(a -> out.append(ReferencePrinter.annotation(a)).append('\n'));
    out.append(origin(decl.origin()))
        .append(decl.isAbstract() ? "abstract " : "")
        .append(decl.isFinal() ? "final " : "")
        .append(ClassParser.word(decl.kind()))
        .append(' ')
        .append(Spelling.name(decl.name()))
        .append(typeParameters(decl.typeParameters()));
    if (!decl.superTypes().isEmpty()) {
      out.append(" extends ").append(ReferencePrinter.types(decl.superTypes()));
    }
    out.append(references.range(decl.range()));
    if (!decl.fields().isEmpty() || !decl.methods().isEmpty()) {
      out.append(" {\n");
      decl.fields().forEach(f -> out.append(field(f)));
      decl.methods().forEach(m -> out.append(method(decl.name(), m)));
      out.append('}');
    }
    return out.append('\n').toString();
  }

  private static String origin(ClassDecl.Origin origin) {
    return switch (origin) {
      case SOURCE -> "";
      case CLASS_FILE -> "classfile ";
      case STUB -> "stub ";
    };
  }

  private static String typeParameters(List<TypeParameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(ClassPrinter::typeParameter)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String typeParameter(TypeParameter parameter) {
    String bound =
        parameter.bound().equals(TypeRef.OBJECT)
            ? ""
            : " extends " + ReferencePrinter.type(parameter.bound());
    return Spelling.name(parameter.name()) + bound;
  }

  private static String annotations(List<AnnotationUse> annotations) {
    return annotations.stream()
        .map(a -> ReferencePrinter.annotation(a) + " ")
        .collect(Collectors.joining());
  }

  private String field(FieldDecl field) {
    return "  "
        + annotations(field.annotations())
        + (field.isStatic() ? "static " : "")
        + (field.isFinal() ? "final " : "")
        + (field.isVolatile() ? "volatile " : "")
        + "field "
        + Spelling.name(field.name())
        + ": "
        + ReferencePrinter.type(field.type())
        + (field.constant() == null ? "" : " = " + field.constant())
        + references.range(field.range())
        + "\n";
  }

  private String method(String owner, MethodDecl method) {
    StringBuilder out = new StringBuilder("  ").append(annotations(method.annotations()));
    out.append(method.isPrivate() ? "private " : "")
        .append(method.isStatic() ? "static " : "")
        .append(method.isVarargs() ? "varargs " : "")
        .append(method.hasBody() ? "" : "abstract ")
        .append("method ")
        .append(Spelling.name(method.ref().name()))
        .append(typeParameters(method.typeParameters()))
        .append(parameters(method.parameters()));
    if (!method.returnType().equals(TypeRef.VOID)) {
      out.append(" : ").append(ReferencePrinter.type(method.returnType()));
    }
    if (!method.thrown().isEmpty()) {
      out.append(" throws ").append(ReferencePrinter.types(method.thrown()));
    }
    MethodRef usual = ClassParser.ref(owner, method.ref().name(), method.parameters());
    if (!method.ref().equals(usual)) {
      out.append(" as ").append(ReferencePrinter.method(method.ref()));
    }
    return out.append(references.range(method.range())).append('\n').toString();
  }

  private static String parameters(List<ParameterDecl> parameters) {
    return parameters.stream()
        .map(
            p ->
                annotations(p.annotations())
                    + Spelling.name(p.name())
                    + ": "
                    + ReferencePrinter.type(p.type()))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
