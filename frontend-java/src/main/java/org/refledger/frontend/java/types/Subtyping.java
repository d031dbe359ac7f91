package org.refledger.frontend.java.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.TypeParameter;

/**
 * Subtyping, substitution of type variables, and how well an argument fits a parameter. Stateless
 * over a frozen class table.
 */
final class Subtyping {
  /** The argument cannot be passed. */
  static final int NO = -1;

  /** Costs from here on need boxing. */
  static final int BOXED = 10;

  private static final int SUBTYPE = 1;
  private static final int TO_OBJECT = 3;
  static final int MAYBE = 4;
  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");
  private static final Set<String> SUPERS_OF_ARRAYS =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

  private final JavaClassTable table;

  Subtyping(JavaClassTable table) {
    this.table = table;
  }

  static TypeRef substitute(TypeRef type, Map<String, TypeRef> bindings) {
    if (bindings.isEmpty()) {
      return type;
    }
    TypeRef bound = type.arguments().isEmpty() ? bindings.get(type.name()) : null;
    if (bound != null) {
      return type.dimensions() == 0
          ? bound
          : new TypeRef(bound.name(), bound.arguments(), bound.dimensions() + type.dimensions());
    }
    if (type.arguments().isEmpty()) {
      return type;
    }
    List<TypeRef> arguments = type.arguments().stream().map(a -> substitute(a, bindings)).toList();
    return new TypeRef(type.name(), arguments, type.dimensions());
  }

  static TypeRef boxed(TypeRef type) {
    String box = type.isPrimitive() ? BOXES.get(type.name()) : null;
    return box == null ? type : TypeRef.of(box);
  }

  /** The bounds of type variables, without the variables themselves. */
  static Map<String, TypeRef> bounds(List<TypeParameter> parameters) {
    Map<String, TypeRef> erased = new HashMap<>();
    for (TypeParameter parameter : parameters) {
      TypeRef bound = parameter.bound().erased();
      erased.put(parameter.name(), erased.getOrDefault(bound.name(), bound));
    }
    Map<String, TypeRef> bounds = new HashMap<>();
    parameters.forEach(p -> bounds.put(p.name(), substitute(p.bound(), erased)));
    return bounds;
  }

  /**
   * What the type variables of a class stand for in a value of the given type; the bounds when it
   * is raw.
   */
  Map<String, TypeRef> bindings(ClassInfo info, TypeRef type) {
    List<TypeParameter> parameters = info.decl().typeParameters();
    if (parameters.isEmpty()) {
      return Map.of();
    }
    if (type.arguments().size() != parameters.size()) {
      return bounds(parameters);
    }
    Map<String, TypeRef> bindings = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      bindings.put(parameters.get(i).name(), type.arguments().get(i));
    }
    return bindings;
  }

  /**
   * The direct super-types, seen through the type's arguments; empty when nothing is known of it.
   */
  List<TypeRef> superTypes(TypeRef type) {
    ClassInfo info = table.info(type.name());
    if (info == null) {
      return List.of();
    }
    Map<String, TypeRef> bindings = bindings(info, type);
    return info.decl().superTypes().stream().map(s -> substitute(s, bindings)).toList();
  }

  /**
   * The type seen as the named super-type, with the arguments it has there, or null when it is
   * none.
   */
  @Nullable TypeRef asSuper(TypeRef type, String superType) {
    if (type.isArray() || type.isPrimitive()) {
      return null;
    }
    Set<String> seen = new HashSet<>();
    Deque<TypeRef> work = new ArrayDeque<>(List.of(type));
    while (!work.isEmpty()) {
      TypeRef current = work.remove();
      if (current.name().equals(superType)) {
        return current;
      }
      if (seen.add(current.name()) && !current.name().equals("java.lang.Object")) {
        work.addAll(superTypes(current));
      }
    }
    return null;
  }

  /**
   * How far an argument is from a parameter: 0 for the same type, {@link #NO} when it cannot be
   * passed.
   */
  int cost(TypeRef argument, TypeRef parameter) {
    if (TypeResolver.isClosure(argument)) {
      return closureCost(parameter);
    }
    if (argument.isUnknown() || parameter.isUnknown()) {
      return argument.isArray() && parameter.isPrimitive() ? NO : MAYBE;
    }
    if (argument.equals(TypeRef.NULL)) {
      return parameter.isPrimitive() ? NO : SUBTYPE;
    }
    if (argument.isArray() || parameter.isArray()) {
      return arrayCost(argument, parameter);
    }
    if (argument.isPrimitive() || parameter.isPrimitive()) {
      return primitiveCost(argument, parameter);
    }
    return referenceCost(argument.name(), parameter.name());
  }

  private int closureCost(TypeRef parameter) {
    if (parameter.isArray() || parameter.isPrimitive()) {
      return NO;
    }
    ClassInfo info = table.info(parameter.name());
    return parameter.isUnknown() || info == null || info.isInterface() ? MAYBE : NO;
  }

  private int arrayCost(TypeRef argument, TypeRef parameter) {
    if (!parameter.isArray()) {
      return SUPERS_OF_ARRAYS.contains(parameter.name()) ? TO_OBJECT : NO;
    }
    if (!argument.isArray()) {
      return NO;
    }
    TypeRef from = argument.element();
    TypeRef to = parameter.element();
    if (from.isPrimitive() || to.isPrimitive()) {
      return from.equals(to) ? 0 : NO;
    }
    return cost(from, to);
  }

  private static int primitiveCost(TypeRef argument, TypeRef parameter) {
    if (argument.isPrimitive() && parameter.isPrimitive()) {
      return widening(argument.name(), parameter.name());
    }
    if (parameter.isPrimitive()) {
      for (Map.Entry<String, String> box : BOXES.entrySet()) {
        if (box.getValue().equals(argument.name())) {
          int cost = widening(box.getKey(), parameter.name());
          return cost == NO ? NO : BOXED + cost;
        }
      }
      return NO;
    }
    String box = BOXES.get(argument.name());
    if (box == null) {
      return NO;
    } else if (box.equals(parameter.name())) {
      return BOXED;
    }
    boolean number = !box.endsWith("Boolean") && !box.endsWith("Character");
    return switch (parameter.name()) {
      case "java.lang.Object", "java.io.Serializable", "java.lang.Comparable" -> BOXED + TO_OBJECT;
      case "java.lang.Number" -> number ? BOXED + SUBTYPE : NO;
      default -> NO;
    };
  }

  private static int widening(String from, String to) {
    if (from.equals(to)) {
      return 0;
    }
    int start = WIDENING.indexOf(from.equals("char") ? "short" : from);
    int end = WIDENING.indexOf(to);
    boolean fits = start >= 0 && end > start;
    return fits ? 1 + end - start : NO;
  }

  private int referenceCost(String argument, String parameter) {
    if (argument.equals(parameter)) {
      return 0;
    } else if (parameter.equals("java.lang.Object")) {
      return TO_OBJECT;
    } else if (table.superTypes(argument).contains(parameter)) {
      return SUBTYPE;
    }
    return table.isComplete(argument) ? NO : MAYBE;
  }
}
