package org.refledger.frontend.java.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Cfg;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/**
 * A lowered member whose captures are not settled yet: all methods of a class have the same ones,
 * in the same order.
 */
record ProcedureDraft(
    Frame frame,
    Cfg cfg,
    Procedure.Kind kind,
    List<Variable> formals,
    TypeRef returnType,
    List<TypeRef> thrown,
    Set<Procedure.Modifier> modifiers,
    List<AnnotationUse> annotations,
    SourceRange range) {

  /** The procedure, with the class's captures. */
  Procedure finish(Map<String, TypeRef> captures, @Nullable MethodRef enclosing) {
    List<Variable> captured = new ArrayList<>();
    captures.forEach((key, type) -> captured.add(frame.ensureCaptured(key, type)));
    return new Procedure(
        frame.method,
        kind,
        formals,
        captured,
        frame.variables(),
        returnType,
        thrown,
        modifiers,
        annotations,
        enclosing,
        cfg,
        range);
  }
}
