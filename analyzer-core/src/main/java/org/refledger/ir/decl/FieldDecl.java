package org.refledger.ir.decl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/**
 * A declared field.
 *
 * @param constant its value when it is an integral constant of a class file, else null: constants
 *     of sources are worked out where they are used
 * @param isVolatile whether the field is meant for several threads
 */
public record FieldDecl(
    String name,
    TypeRef type,
    boolean isStatic,
    boolean isFinal,
    List<AnnotationUse> annotations,
    SourceRange range,
    @Nullable Long constant,
    boolean isVolatile) {
  public FieldDecl {
    annotations = List.copyOf(annotations);
  }

  /** A field of one thread. */
  public FieldDecl(
      String name,
      TypeRef type,
      boolean isStatic,
      boolean isFinal,
      List<AnnotationUse> annotations,
      SourceRange range,
      @Nullable Long constant) {
    this(name, type, isStatic, isFinal, annotations, range, constant, false);
  }

  /** A field of one thread that is no constant. */
  public FieldDecl(
      String name,
      TypeRef type,
      boolean isStatic,
      boolean isFinal,
      List<AnnotationUse> annotations,
      SourceRange range) {
    this(name, type, isStatic, isFinal, annotations, range, null);
  }
}
