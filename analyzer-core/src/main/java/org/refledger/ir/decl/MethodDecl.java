package org.refledger.ir.decl;

import java.util.List;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/**
 * A declared method or constructor, from source, class file or contract stub.
 *
 * @param ref owner, name and erased parameter types
 * @param parameters in order, without the receiver
 * @param hasBody false for abstract, native and stub methods
 */
public record MethodDecl(
    MethodRef ref,
    List<TypeParameter> typeParameters,
    List<ParameterDecl> parameters,
    TypeRef returnType,
    List<TypeRef> thrown,
    boolean isStatic,
    boolean isPrivate,
    boolean isVarargs,
    boolean hasBody,
    List<AnnotationUse> annotations,
    SourceRange range) {
  public MethodDecl {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    annotations = List.copyOf(annotations);
  }
}
