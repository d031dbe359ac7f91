package org.refledger.ir.decl;

import java.util.List;
import org.refledger.ir.TypeRef;

/**
 * A formal parameter; the type of a variable-arity parameter is the array. Types may name the
 * method's type variables.
 */
public record ParameterDecl(String name, TypeRef type, List<AnnotationUse> annotations) {
  public ParameterDecl {
    annotations = List.copyOf(annotations);
  }
}
