package org.refledger.frontend.java.types;

import java.util.List;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;

/**
 * What name resolution needs of a type, without its members.
 *
 * @param superTypes canonical names, the super-class first; {@code ?} for one that nobody knows
 */
public record TypeHeader(boolean isInterface, List<String> superTypes) {
  public TypeHeader {
    superTypes = List.copyOf(superTypes);
  }

  static TypeHeader of(ClassDecl decl) {
    boolean isInterface =
        decl.kind() == ClassDecl.Kind.INTERFACE || decl.kind() == ClassDecl.Kind.ANNOTATION;
    return new TypeHeader(isInterface, decl.superTypes().stream().map(TypeRef::name).toList());
  }
}
