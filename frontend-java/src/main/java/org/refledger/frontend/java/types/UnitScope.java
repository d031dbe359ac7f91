package org.refledger.frontend.java.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What simple names mean at the top of one compilation unit: imports, package, java.lang. A
 * single-type import is believed even when nothing is known of the type it names.
 */
final class UnitScope {
  private static final String NONE = "";

  private final String packagePrefix;
  private final KnownTypes types;
  private final Map<String, String> single = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final Map<String, List<String>> staticSingle = new HashMap<>();
  private final List<String> staticOnDemand = new ArrayList<>();
  private final List<String> modules = new ArrayList<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();

  UnitScope(CompilationUnit unit, KnownTypes types) {
    this.types = types;
    this.packagePrefix =
        unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
    unit.getImports().forEach(this::add);
  }

  private void add(ImportDeclaration declaration) {
    String name = declaration.getNameAsString();
    int dot = name.lastIndexOf('.');
    if (declaration.isModule()) {
      modules.add(name);
    } else if (declaration.isStatic() && declaration.isAsterisk()) {
      staticOnDemand.add(name);
    } else if (declaration.isStatic() && dot > 0) {
      staticSingle
          .computeIfAbsent(name.substring(dot + 1), k -> new ArrayList<>())
          .add(name.substring(0, dot));
    } else if (declaration.isAsterisk()) {
      onDemand.add(name);
    } else {
      single.putIfAbsent(name.substring(dot + 1), name);
    }
  }

  /** Types from which a member of this name is imported by name. */
  List<String> staticImportsOf(String member) {
    return staticSingle.getOrDefault(member, List.of());
  }

  /** Types whose static members are all imported. */
  List<String> staticOnDemand() {
    return staticOnDemand;
  }

  /** The type a simple name denotes, or null. */
  @Nullable String type(String simpleName) {
    String found = known.get(simpleName);
    if (found == null) {
      found = find(simpleName);
      if (types.isSettled()) {
        known.put(simpleName, found);
      }
    }
    return found.equals(NONE) ? null : found;
  }

  private String find(String name) {
    String imported = single.get(name);
    if (imported != null) {
      return imported;
    }
    if (types.exists(packagePrefix + name)) {
      return packagePrefix + name;
    }
    for (String owner : staticImportsOf(name)) {
      String member = types.memberType(owner, name);
      if (member != null) {
        return member;
      }
    }
    for (String prefix : onDemand) {
      String candidate = prefix + "." + name;
      if (types.exists(candidate)) {
        return candidate;
      }
      String member = types.exists(prefix) ? types.memberType(prefix, name) : null;
      if (member != null) {
        return member;
      }
    }
    return implicitlyImported(name);
  }

  private String implicitlyImported(String name) {
    if (types.exists("java.lang." + name)) {
      return "java.lang." + name;
    }
    for (String owner : staticOnDemand) {
      String member = types.memberType(owner, name);
      if (member != null) {
        return member;
      }
    }
    for (String module : modules) {
      for (String exported : types.exportedPackages(module)) {
        if (types.exists(exported + "." + name)) {
          return exported + "." + name;
        }
      }
    }
    return NONE;
  }

  /**
   * Where a type that nobody knows must come from: the only on-demand import of a package whose
   * classes are not known, or without one the same package. Null when several places fit.
   *
   * @param maybeInherited whether the name could be a member type of an unknown super-type
   */
  @Nullable String guess(String simpleName, boolean maybeInherited) {
    List<String> open =
        onDemand.stream().filter(p -> !types.hasWholePackage(p) && !types.exists(p)).toList();
    if (open.size() == 1) {
      return open.get(0) + "." + simpleName;
    }
    return open.isEmpty() && modules.isEmpty() && !maybeInherited
        ? packagePrefix + simpleName
        : null;
  }
}
