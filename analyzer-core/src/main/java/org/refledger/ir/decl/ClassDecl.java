package org.refledger.ir.decl;

import java.util.List;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/**
 * A declared class, interface, enum, record or annotation.
 *
 * @param name canonical qualified name; anonymous and local classes are named {@code
 *     Outer.method$N$Name}
 * @param superTypes the super-class first (absent for interfaces and for java.lang.Object), then
 *     interfaces; type arguments kept
 */
public record ClassDecl(
    String name,
    Kind kind,
    Origin origin,
    boolean isAbstract,
    boolean isFinal,
    List<TypeParameter> typeParameters,
    List<TypeRef> superTypes,
    List<FieldDecl> fields,
    List<MethodDecl> methods,
    List<AnnotationUse> annotations,
    SourceRange range) {

  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /** Where the declaration was read. */
  public enum Origin {
    SOURCE,
    CLASS_FILE,
    STUB
  }

  public ClassDecl {
    typeParameters = List.copyOf(typeParameters);
    superTypes = List.copyOf(superTypes);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    annotations = List.copyOf(annotations);
  }

  public List<MethodDecl> methods(String methodName) {
    return methods.stream().filter(m -> m.ref().name().equals(methodName)).toList();
  }
}
