package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** The variables of one function being built, and what its names mean. */
final class Frame {
  final UnitContext unit;
  final MethodRef method;

  /** The class whose members names may mean; empty outside of classes. */
  final String owner;

  /** Names whose address is taken somewhere in the function. */
  final Set<String> addressed;

  /** The frame a closure stands in. */
  final @Nullable Frame parent;

  private final List<Variable> variables = new ArrayList<>();
  private final Map<String, Local> captured = new LinkedHashMap<>();
  private final Map<String, Variable> captures = new LinkedHashMap<>();
  private Scope scope = new Scope(null);
  private @Nullable Variable self;

  Frame(
      UnitContext unit,
      MethodRef method,
      String owner,
      Set<String> addressed,
      @Nullable Frame parent) {
    this.unit = unit;
    this.method = method;
    this.owner = owner;
    this.addressed = addressed;
    this.parent = parent;
  }

  /** One level of names. */
  static final class Scope {
    final @Nullable Scope parent;
    final Map<String, Local> names = new LinkedHashMap<>();
    final List<Variable> declared = new ArrayList<>();

    Scope(@Nullable Scope parent) {
      this.parent = parent;
    }
  }

  Scope scope() {
    return scope;
  }

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

  Variable addSelf(TypeRef type) {
    Variable added = add("this", Variable.Kind.THIS, type);
    self = added;
    return added;
  }

  Variable parameter(String name, TypeRef type) {
    return add(name.isEmpty() ? "unnamed" : name, Variable.Kind.PARAMETER, type);
  }

  /** A local that ends with the current scope; its name means what {@link #name} says. */
  Variable local(String name, TypeRef type) {
    Variable local = add(name, Variable.Kind.LOCAL, type);
    scope.declared.add(local);
    return local;
  }

  void name(String name, Local meaning) {
    if (!name.isEmpty()) {
      scope.names.put(name, meaning);
    }
  }

  Variable temp(String text, TypeRef type) {
    return add(text.isEmpty() ? "value" : text, Variable.Kind.TEMPORARY, type);
  }

  /** A local that belongs to no scope: a caught exception. */
  Variable hidden(String name, TypeRef type) {
    return add(name, Variable.Kind.LOCAL, type);
  }

  private Variable add(String name, Variable.Kind kind, TypeRef type) {
    Variable variable = new Variable(variables.size(), name, kind, type);
    variables.add(variable);
    return variable;
  }

  /** What a name means here; null when it is none of the function's own. */
  @Nullable Local lookup(String name) {
    for (Scope at = scope; at != null; at = at.parent) {
      Local local = at.names.get(name);
      if (local != null) {
        return local;
      }
    }
    Local known = captured.get(name);
    if (known != null || parent == null) {
      return known;
    }
    Local outside = parent.lookup(name);
    return outside == null ? null : capture(name, outside);
  }

  private Local capture(String name, Local outside) {
    Local inside = outside;
    if (outside instanceof Local.Plain plain) {
      inside = new Local.Plain(capture(name, plain.type()));
    } else if (outside instanceof Local.Cell cell) {
      inside = new Local.Cell(capture(name, cell.variable().type()), cell.type());
    } else if (outside instanceof Local.InPlace place) {
      inside = new Local.InPlace(capture(name, place.type()));
    }
    captured.put(name, inside);
    return inside;
  }

  Variable capture(String name, TypeRef type) {
    Variable variable = add(name, Variable.Kind.CAPTURED, type);
    captures.put(name, variable);
    return variable;
  }

  /** What is captured, in the order it was met. */
  Map<String, Variable> captures() {
    return captures;
  }

  /** The variable of the frame around that a capture takes its value from; null when gone. */
  @Nullable Variable source(String name) {
    Frame outside = parent;
    if (outside == null) {
      return null;
    } else if (name.equals("this")) {
      return outside.self();
    }
    Local local = outside.lookup(name);
    if (local instanceof Local.Plain plain) {
      return plain.variable();
    } else if (local instanceof Local.Cell cell) {
      return cell.variable();
    }
    return local instanceof Local.InPlace place ? place.variable() : null;
  }

  /** The object whose member runs; null where there is none. */
  @Nullable Variable self() {
    if (self != null || parent == null) {
      return self;
    }
    Variable outside = parent.self();
    if (outside != null) {
      self = capture("this", outside.type());
    }
    return self;
  }
}
