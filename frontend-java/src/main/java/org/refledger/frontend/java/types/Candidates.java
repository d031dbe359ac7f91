package org.refledger.frontend.java.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.TypeParameter;

/**
 * The members a class has, inherited ones included, in terms of its own type variables. Overridden
 * methods are left out, so the most derived declaration answers. Cached by class and name, shared
 * by all threads.
 */
final class Candidates {
  private static final String OBJECT = "java.lang.Object";

  private final JavaClassTable table;
  private final Subtyping subtyping;
  private final Map<String, List<Candidate>> methods = new ConcurrentHashMap<>();
  private final Map<String, List<Candidate>> functional = new ConcurrentHashMap<>();

  Candidates(JavaClassTable table, Subtyping subtyping) {
    this.table = table;
    this.subtyping = subtyping;
  }

  /**
   * A method as a class has it.
   *
   * @param parameters in terms of the class's type variables; the method's own are renamed by
   *     {@link #renamed}
   * @param variables the method's own (renamed) type variables and their bounds
   */
  record Candidate(
      MethodDecl decl,
      List<TypeRef> parameters,
      TypeRef returnType,
      Map<String, TypeRef> variables) {}

  /**
   * A field as a class has it: the declaring class, and the type in terms of the asked type's
   * arguments.
   */
  record FoundField(String owner, FieldDecl decl, TypeRef type) {}

  /**
   * Own and inherited methods of this name, the most derived first. Constructors are not inherited.
   */
  List<Candidate> methods(String type, String name) {
    String key = type + "#" + name;
    List<Candidate> known = methods.get(key);
    if (known == null) {
      known = List.copyOf(collect(type, name));
      methods.put(key, known);
    }
    return known;
  }

  private List<Candidate> collect(String type, String name) {
    Map<List<String>, Candidate> found = new LinkedHashMap<>();
    boolean inherits = !name.equals("<init>");
    for (TypeRef each : inherits ? lineage(type) : List.of(self(type))) {
      ClassInfo info = table.info(each.name());
      if (info == null) {
        continue;
      }
      for (MethodDecl method : info.methods(name)) {
        boolean staticOfInterface =
            method.isStatic() && info.isInterface() && !each.name().equals(type);
        if (!staticOfInterface) {
          Candidate candidate = candidate(method, subtyping.bindings(info, each));
          found.putIfAbsent(erasedParameters(candidate), candidate);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static List<String> erasedParameters(Candidate candidate) {
    return candidate.parameters().stream()
        .map(p -> Subtyping.substitute(p, candidate.variables()).erasedName())
        .toList();
  }

  /**
   * The class and its super-types breadth first, in terms of the class's variables; Object last,
   * also for interfaces.
   */
  private List<TypeRef> lineage(String type) {
    List<TypeRef> lineage = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(OBJECT));
    Deque<TypeRef> work = new ArrayDeque<>(List.of(self(type)));
    while (!work.isEmpty()) {
      TypeRef current = work.remove();
      if (seen.add(current.name())) {
        lineage.add(current);
        work.addAll(subtyping.superTypes(current));
      }
    }
    lineage.add(TypeRef.OBJECT);
    return lineage;
  }

  /** The type with its own variables as arguments. */
  private TypeRef self(String type) {
    ClassInfo info = table.info(type);
    return info == null
        ? TypeRef.of(type)
        : TypeRef.of(
            type, info.decl().typeParameters().stream().map(p -> TypeRef.of(p.name())).toList());
  }

  private static Candidate candidate(MethodDecl method, Map<String, TypeRef> ofClass) {
    Map<String, TypeRef> bindings = ofClass;
    Map<String, TypeRef> variables = Map.of();
    if (!method.typeParameters().isEmpty()) {
      bindings = new HashMap<>(ofClass);
      for (TypeParameter parameter : method.typeParameters()) {
        bindings.put(parameter.name(), TypeRef.of(renamed(parameter.name())));
      }
      Map<String, TypeRef> bounds = Subtyping.bounds(method.typeParameters());
      variables = new LinkedHashMap<>();
      for (TypeParameter parameter : method.typeParameters()) {
        TypeRef bound = bounds.getOrDefault(parameter.name(), TypeRef.OBJECT);
        variables.put(renamed(parameter.name()), Subtyping.substitute(bound, ofClass));
      }
    }
    Map<String, TypeRef> all = bindings;
    return new Candidate(
        method,
        method.parameters().stream().map(p -> Subtyping.substitute(p.type(), all)).toList(),
        Subtyping.substitute(method.returnType(), all),
        variables);
  }

  /** A method's own variable under a name that no class variable has. */
  static String renamed(String variable) {
    return variable + "'";
  }

  /** The single abstract method of an interface, or null when it has none or several. */
  @Nullable Candidate functional(String type) {
    List<Candidate> known = functional.get(type);
    if (known == null) {
      List<Candidate> found = abstractMethods(type);
      known = found.size() == 1 ? List.copyOf(found) : List.of();
      functional.put(type, known);
    }
    return known.isEmpty() ? null : known.get(0);
  }

  private List<Candidate> abstractMethods(String type) {
    ClassInfo asked = table.info(type);
    if (asked == null || !asked.isInterface()) {
      return List.of();
    }
    Set<String> names = new TreeSet<>();
    for (TypeRef each : lineage(type)) {
      ClassInfo info = table.info(each.name());
      if (info != null && info.isInterface()) {
        info.decl().methods().stream()
            .filter(m -> !m.isStatic() && !m.hasBody())
            .forEach(m -> names.add(m.ref().name()));
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (String name : names) {
      methods(type, name).stream().filter(c -> isAbstract(c) && !isOfObject(c)).forEach(found::add);
    }
    return found;
  }

  private static boolean isAbstract(Candidate candidate) {
    return !candidate.decl().isStatic() && !candidate.decl().hasBody();
  }

  private boolean isOfObject(Candidate candidate) {
    ClassInfo object = table.info(OBJECT);
    return object != null
        && object.methods(candidate.decl().ref().name()).stream()
            .anyMatch(m -> m.ref().parameters().equals(candidate.decl().ref().parameters()));
  }

  /** The nearest field of this name, or null. */
  @Nullable FoundField field(TypeRef type, String name) {
    Set<String> seen = new HashSet<>();
    Deque<TypeRef> work = new ArrayDeque<>(List.of(type));
    while (!work.isEmpty()) {
      TypeRef current = work.remove();
      ClassInfo info = seen.add(current.name()) ? table.info(current.name()) : null;
      if (info == null) {
        continue;
      }
      FieldDecl field = info.field(name);
      if (field != null) {
        return new FoundField(
            current.name(),
            field,
            Subtyping.substitute(field.type(), subtyping.bindings(info, current)));
      }
      work.addAll(subtyping.superTypes(current));
    }
    return null;
  }
}
