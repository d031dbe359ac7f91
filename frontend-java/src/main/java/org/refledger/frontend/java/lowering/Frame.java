package org.refledger.frontend.java.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/**
 * The variables of one procedure being built: formals, locals by scope, temporaries, and what it
 * captures of the frames around it. A captured variable is made when its name is first met.
 */
final class Frame {
  static final String THIS = "this";

  final UnitContext unit;
  final ClassContext type;
  final MethodRef method;

  /** The frame a lambda stands in; null for a method, also for one of a local class. */
  final @Nullable Frame lambdaParent;

  private final List<Variable> variables = new ArrayList<>();
  private final Map<String, Variable> captures = new LinkedHashMap<>();
  private Scope scope = new Scope(null);
  private @Nullable Variable self;

  private Frame(
      UnitContext unit, ClassContext type, MethodRef method, @Nullable Frame lambdaParent) {
    this.unit = unit;
    this.type = type;
    this.method = method;
    this.lambdaParent = lambdaParent;
  }

  static Frame ofMethod(UnitContext unit, ClassContext type, MethodRef method, boolean isStatic) {
    Frame frame = new Frame(unit, type, method, null);
    if (!isStatic) {
      frame.self = frame.add(THIS, Variable.Kind.THIS, type.type());
    }
    return frame;
  }

  static Frame ofLambda(Frame parent, MethodRef method) {
    return new Frame(parent.unit, parent.type, method, parent);
  }

  /**
   * One level of names. Levels are linked, so that code can be lowered in the scope it was written
   * in.
   */
  static final class Scope {
    final @Nullable Scope parent;
    final Map<String, Variable> names = new HashMap<>();
    final List<Variable> declared = new ArrayList<>();

    Scope(@Nullable Scope parent) {
      this.parent = parent;
    }
  }

  Scope scope() {
    return scope;
  }

  /** Goes back to a scope that was current before. */
  void scope(Scope newScope) {
    scope = newScope;
  }

  Scope openScope() {
    scope = new Scope(scope);
    return scope;
  }

  List<Variable> variables() {
    return variables;
  }

  Variable parameter(String name, TypeRef parameterType) {
    Variable v = add(name, Variable.Kind.PARAMETER, parameterType);
    scope.names.put(name, v);
    return v;
  }

  Variable local(String name, TypeRef localType) {
    Variable v = add(name, Variable.Kind.LOCAL, localType);
    scope.names.put(name, v);
    scope.declared.add(v);
    return v;
  }

  /** A local that is not in scope yet: a catch parameter, needed by the edges that lead to it. */
  Variable undeclared(String name, TypeRef localType) {
    return add(name, Variable.Kind.LOCAL, localType);
  }

  void declare(Variable v) {
    scope.names.put(v.name(), v);
    scope.declared.add(v);
  }

  /** Leaves all names behind, for an initializer that does not see the constructor's parameters. */
  void isolateScope() {
    scope = new Scope(null);
  }

  /** A local without a name the source could use. */
  Variable hidden(String name, TypeRef localType) {
    return add(name, Variable.Kind.TEMPORARY, localType);
  }

  private Variable add(String name, Variable.Kind kind, TypeRef variableType) {
    Variable v = new Variable(variables.size(), name, kind, variableType);
    variables.add(v);
    return v;
  }

  /**
   * The variable a simple name denotes here, captured if it belongs to an enclosing frame; null
   * when it is no variable.
   */
  @Nullable Variable lookup(String name) {
    for (Scope s = scope; s != null; s = s.parent) {
      Variable v = s.names.get(name);
      if (v != null) {
        return v;
      }
    }
    Variable captured = captures.get(name);
    if (captured != null) {
      return captured;
    }
    Frame source = lambdaParent != null ? lambdaParent : type.enclosingFrame;
    if (source == null || (lambdaParent == null && hidesByField(name))) {
      return null;
    }
    Variable outside = source.lookup(name);
    return outside == null ? null : capture(name, outside.type());
  }

  /** A field of a local class hides a variable around the class. */
  private boolean hidesByField(String name) {
    return unit.types.field(type.type(), name).isPresent();
  }

  /** {@code this} of the innermost class; null in a static context. */
  @Nullable Variable self() {
    if (self != null) {
      return self;
    }
    Variable captured = captures.get(THIS);
    if (captured != null || lambdaParent == null) {
      return captured;
    }
    Variable outside = lambdaParent.self();
    return outside == null ? null : capture(THIS, outside.type());
  }

  /**
   * The instance of an enclosing class as far as it can be captured; null when it is reached
   * through a hidden field or absent.
   */
  @Nullable Variable enclosingThis(ClassContext wanted) {
    if (wanted == type) {
      return self();
    }
    String key = wanted.simpleName() + "." + THIS;
    Variable known = captures.get(key);
    if (known != null) {
      return known;
    }
    Frame source = lambdaParent != null ? lambdaParent : type.enclosingFrame;
    Variable outside = source == null ? null : source.enclosingThis(wanted);
    return outside == null ? null : capture(key, outside.type());
  }

  private Variable capture(String key, TypeRef variableType) {
    Variable v = add(key, Variable.Kind.CAPTURED, variableType);
    captures.put(key, v);
    return v;
  }

  /**
   * Captures a value that is no variable of the enclosing frame by name, such as a method
   * reference's receiver.
   */
  Variable captureValue(String key, TypeRef variableType) {
    return capture(key, variableType);
  }

  /** What is captured, in the order it was met. */
  Map<String, Variable> captures() {
    return captures;
  }

  /**
   * Makes sure a name is among the captures, for a method of a class that captures it elsewhere.
   */
  Variable ensureCaptured(String key, TypeRef variableType) {
    Variable known = captures.get(key);
    return known != null ? known : capture(key, variableType);
  }

  /** The method of the class all closures in this frame are numbered under. */
  String rootMethodName() {
    Frame root = this;
    while (root.lambdaParent != null) {
      root = root.lambdaParent;
    }
    return root.method.name();
  }

  /** The value of a capture's key in this frame. */
  @Nullable Variable resolveCapture(String key) {
    if (key.equals(THIS)) {
      return self();
    }
    if (key.endsWith("." + THIS)) {
      String simple = key.substring(0, key.length() - THIS.length() - 1);
      for (ClassContext c = type; c != null; c = c.outer) {
        if (c.simpleName().equals(simple)) {
          return enclosingThis(c);
        }
      }
      return null;
    }
    return lookup(key);
  }
}
