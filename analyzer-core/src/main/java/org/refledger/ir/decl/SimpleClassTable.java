package org.refledger.ir.decl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.ir.TypeRef;

/**
 * A class table over a fixed collection of declarations: for tests, IR text and small programs.
 * Immutable.
 */
public final class SimpleClassTable implements ClassTable {
  private final SortedMap<String, ClassDecl> classes;
  private final SortedMap<String, List<String>> subclasses;

  private SimpleClassTable(
      SortedMap<String, ClassDecl> classes, SortedMap<String, List<String>> subclasses) {
    this.classes = classes;
    this.subclasses = subclasses;
  }

  /** A table of these classes; of two with one name the first counts. */
  public static SimpleClassTable of(Collection<ClassDecl> declarations) {
    SortedMap<String, ClassDecl> classes = new TreeMap<>();
    declarations.forEach(c -> classes.putIfAbsent(c.name(), c));
    SortedMap<String, List<String>> subclasses = new TreeMap<>();
    for (ClassDecl decl : classes.values()) {
      if (decl.origin() == ClassDecl.Origin.SOURCE) {
        decl.superTypes().stream()
            .map(TypeRef::name)
            .distinct()
            .forEach(
                sup -> subclasses.computeIfAbsent(sup, s -> new ArrayList<>()).add(decl.name()));
      }
    }
    subclasses.replaceAll((name, subs) -> List.copyOf(subs));
    return new SimpleClassTable(classes, subclasses);
  }

  public static SimpleClassTable empty() {
    return of(List.of());
  }

  /** All declarations, sorted by name. */
  public Collection<ClassDecl> classes() {
    return Collections.unmodifiableCollection(classes.values());
  }

  @Override
  public Optional<ClassDecl> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  @Override
  public List<String> projectClasses() {
    return classes.values().stream()
        .filter(c -> c.origin() == ClassDecl.Origin.SOURCE)
        .map(ClassDecl::name)
        .toList();
  }

  @Override
  public List<String> directSubclasses(String name) {
    return subclasses.getOrDefault(name, List.of());
  }
}
