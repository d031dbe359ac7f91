package org.refledger.ir.decl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refledger.ir.TypeRef;

/**
 * The classes of one analysis: project sources, class path, JDK and contract stubs behind one name.
 * Implementations are safe for concurrent reads and answer the same for the same name throughout a
 * run.
 */
public interface ClassTable {

  /**
   * The declaration of a canonical name: the source's when there is one, else the class file's,
   * else the stub's.
   */
  Optional<ClassDecl> find(String name);

  /** Canonical names of project classes that directly extend or implement the given one, sorted. */
  List<String> directSubclasses(String name);

  /** Canonical names of all classes of the project's own sources, sorted. */
  default List<String> projectClasses() {
    return List.of();
  }

  /**
   * The class itself and all its super-types that are known, nearest first (breadth first), each
   * once.
   */
  default Set<String> superTypes(String name) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> work = new ArrayDeque<>(List.of(name));
    while (!work.isEmpty()) {
      String current = work.remove();
      if (seen.add(current)) {
        find(current).ifPresent(c -> c.superTypes().stream().map(TypeRef::name).forEach(work::add));
      }
    }
    return seen;
  }

  /** Whether sub is super or known to derive from it. False also when nothing is known of sub. */
  default boolean isSubtype(String sub, String sup) {
    return sub.equals(sup) || sup.equals("java.lang.Object") || superTypes(sub).contains(sup);
  }

  /** All known project classes below the given one, without itself, in a fixed order. */
  default Set<String> subclasses(String name) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> work = new ArrayDeque<>(directSubclasses(name));
    while (!work.isEmpty()) {
      String current = work.remove();
      if (seen.add(current)) {
        work.addAll(directSubclasses(current));
      }
    }
    return seen;
  }
}
