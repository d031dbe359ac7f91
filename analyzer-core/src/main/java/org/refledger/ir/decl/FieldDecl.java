package org.refledger.ir.decl;

import java.util.List;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/** A declared field. */
public record FieldDecl(
    String name,
    TypeRef type,
    boolean isStatic,
    boolean isFinal,
    List<AnnotationUse> annotations,
    SourceRange range) {
  public FieldDecl {
    annotations = List.copyOf(annotations);
  }
}
