package org.refledger.cpp.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refledger.cpp.prelude.NativeTypes;
import org.refledger.cpp.prelude.Prelude;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;

/** From spelled types to those of the model: knows type definitions and the project's classes. */
public final class TypeNames {
  private final NativeTypes types;
  private final Map<String, CType> aliases = new TreeMap<>();
  private final Set<String> classes = new TreeSet<>();
  private final Map<String, List<String>> bySimpleName = new TreeMap<>();

  TypeNames(List<FileDeclarations> files, Prelude prelude) {
    for (ClassDecl known : prelude.classes()) {
      addClass(known.name());
    }
    for (FileDeclarations file : files) {
      file.classes.forEach(c -> addClass(c.name()));
    }
    Map<String, String> spellings = new LinkedHashMap<>();
    for (FileDeclarations file : files) {
      file.aliases.forEach(
          (name, type) -> {
            if (!classes.contains(name)
                && !prelude.aliases().containsKey(name)
                && aliases.putIfAbsent(name, type) == null) {
              spellings.put(name, type.spelling());
            }
          });
    }
    spellings.putAll(prelude.aliases());
    this.types = new NativeTypes(spellings);
  }

  /** What type definitions make of a spelling. */
  public NativeTypes natives() {
    return types;
  }

  private void addClass(String name) {
    if (classes.add(name)) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      bySimpleName.computeIfAbsent(simple, s -> new ArrayList<>()).add(name);
    }
  }

  /** Whether the project or a prelude declares the class. */
  public boolean isClass(String name) {
    return classes.contains(name);
  }

  /**
   * The class a name means when it is used in a scope, by its full name; the name itself, with
   * dots, when no class of that name is known or several are.
   */
  public String className(String spelled, String scope) {
    String dotted = spelled.replace("::", ".");
    String around = scope;
    while (!around.isEmpty()) {
      if (classes.contains(around + "." + dotted)) {
        return around + "." + dotted;
      }
      around = around.contains(".") ? around.substring(0, around.lastIndexOf('.')) : "";
    }
    String bare = dotted.startsWith(".") ? dotted.substring(1) : dotted;
    if (classes.contains(bare)) {
      return bare;
    }
    List<String> same = bySimpleName.get(bare.substring(bare.lastIndexOf('.') + 1));
    if (same == null || same.size() != 1 || aliases.containsKey(bare)) {
      return bare;
    }
    return same.get(0).endsWith(bare) ? same.get(0) : bare;
  }

  /** The class of an object's type, through its type definitions. */
  public String classOf(CType type, String scope) {
    return ref(type.withPointers(0, 0, false), scope).name();
  }

  /** The type of a value. */
  public TypeRef ref(CType type, String scope) {
    if (type.isAuto() || type.base().equals("?")) {
      return TypeRef.UNKNOWN;
    }
    CType alias = aliases.get(simple(type.base()));
    if (alias != null && alias.isAuto()) {
      return TypeRef.UNKNOWN;
    }
    int levels = type.pointers() + type.arrays();
    String name = className(type.base(), scope);
    levels += type.isReference() ? 1 : 0;
    TypeRef found = of(name, levels);
    if (type.arguments().isEmpty() || found.isPrimitive() || !found.name().equals(name)) {
      return alias == null || alias.arguments().isEmpty()
          ? found
          : withArguments(found, alias, scope);
    }
    return withArguments(found, type, scope);
  }

  private TypeRef withArguments(TypeRef plain, CType spelled, String scope) {
    List<TypeRef> arguments = spelled.arguments().stream().map(a -> ref(a, scope)).toList();
    return new TypeRef(plain.name(), arguments, plain.dimensions());
  }

  private TypeRef of(String name, int levels) {
    TypeRef direct = types.of(name, levels);
    if (!direct.name().equals(name) || classes.contains(name) || !name.contains(".")) {
      String resolved = direct.name().contains("*") ? direct.name() : className(direct.name(), "");
      return resolved.equals(direct.name())
          ? direct
          : new TypeRef(resolved, direct.arguments(), direct.dimensions());
    }
    // An alias in a namespace is known by its last name.
    TypeRef byLast = types.of(simple(name), levels);
    return byLast.name().equals(simple(name)) ? direct : byLast;
  }

  private static String simple(String name) {
    String dotted = name.replace("::", ".");
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }

  /** Whether a value of the type is an object in place: no number, pointer or handle. */
  public boolean isObject(CType type, String scope) {
    if (type.pointers() > 0 || type.isReference() || type.isAuto()) {
      return false;
    }
    String name = className(type.base(), scope);
    return !of(name, 0).isPrimitive()
        && !type.base().equals("?")
        && !type.base().equals(CType.FUNCTION)
        && !of(name, 1).isArray();
  }
}
