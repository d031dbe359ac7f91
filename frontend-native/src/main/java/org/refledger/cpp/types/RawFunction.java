package org.refledger.cpp.types;

import java.util.List;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/**
 * A function as one file declares it.
 *
 * @param scope the namespaces and classes around it, divided by dots; with the qualifier of a
 *     definition outside of its class
 * @param name as written: a constructor's is that of its class
 * @param inClass whether the scope surely is a class
 * @param isQualified whether the name was written with its scope: outside of a class or namespace
 * @param isStatic {@code static} of a class or of a file
 * @param isInternal whether only this file sees it
 * @param optional how many parameters have a default
 */
public record RawFunction(
    String file,
    String scope,
    String name,
    boolean inClass,
    boolean isQualified,
    CType result,
    List<Parameter> parameters,
    boolean isStatic,
    boolean isInternal,
    boolean isVarargs,
    boolean hasBody,
    int optional,
    List<AnnotationUse> annotations,
    SourceRange range) {
  public RawFunction {
    parameters = List.copyOf(parameters);
    annotations = List.copyOf(annotations);
  }

  /** A parameter; its name may be empty. */
  public record Parameter(String name, CType type, List<AnnotationUse> annotations) {
    public Parameter {
      annotations = List.copyOf(annotations);
    }
  }
}
