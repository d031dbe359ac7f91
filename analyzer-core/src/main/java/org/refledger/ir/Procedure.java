package org.refledger.ir;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.source.SourceRange;

/**
 * A body the engine analyses: method, constructor, initializer or closure.
 *
 * @param formals the {@code this} variable first (when there is one), then the parameters
 * @param captures variables of the enclosing frame, for closures and the methods of local and
 *     anonymous classes; the engine treats them as further formals
 * @param variables all variables, formals and captures included, by index
 * @param thrown declared exception types
 * @param enclosing the procedure this closure stands in, or null
 */
public record Procedure(
    MethodRef method,
    Kind kind,
    List<Variable> formals,
    List<Variable> captures,
    List<Variable> variables,
    TypeRef returnType,
    List<TypeRef> thrown,
    Set<Modifier> modifiers,
    List<AnnotationUse> annotations,
    @Nullable MethodRef enclosing,
    Cfg cfg,
    SourceRange range) {

  /** What sort of body this is. */
  public enum Kind {
    METHOD,
    CONSTRUCTOR,
    STATIC_INITIALIZER,
    LAMBDA
  }

  /** The modifiers that change how a body is called or checked. */
  public enum Modifier {
    STATIC,
    PRIVATE,
    FINAL,
    SYNCHRONIZED,
    /** In a test, example or benchmark source folder. */
    TEST_CODE,
    /** In C or C++, where arguments are lent unless somebody says otherwise. */
    NATIVE
  }

  public Procedure {
    formals = List.copyOf(formals);
    captures = List.copyOf(captures);
    variables = List.copyOf(variables);
    thrown = List.copyOf(thrown);
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
  }

  public boolean isNative() {
    return modifiers.contains(Modifier.NATIVE);
  }

  public boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  /** Whether the first formal is {@code this}. */
  public boolean hasReceiver() {
    return !formals.isEmpty() && formals.get(0).kind() == Variable.Kind.THIS;
  }

  /** The parameters without the receiver. */
  public List<Variable> parameters() {
    return hasReceiver() ? formals.subList(1, formals.size()) : formals;
  }
}
