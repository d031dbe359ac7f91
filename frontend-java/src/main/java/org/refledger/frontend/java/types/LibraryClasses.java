package org.refledger.frontend.java.types;

import java.util.List;
import java.util.Optional;
import org.refledger.ir.decl.ClassDecl;

/**
 * The classes around the sources, class path and JDK, however they are known: from class files, or
 * from a compiler that has read them already. An answer never changes; safe for concurrent calls.
 */
public interface LibraryClasses {

  /**
   * The declaration of a canonical name ({@code java.util.Map.Entry}), of origin {@link
   * ClassDecl.Origin#CLASS_FILE}. Private and synthetic members are left out: no other class can
   * name them. Empty when there is no such class or it cannot be read.
   */
  Optional<ClassDecl> find(String canonical);

  /** Like {@link #find}, where members do not matter. */
  default Optional<TypeHeader> header(String canonical) {
    return find(canonical).map(TypeHeader::of);
  }

  /**
   * Whether there is such a class, as far as that is known without reading one; a no decides
   * nothing.
   */
  boolean contains(String canonical);

  /**
   * Whether all classes of the package can be expected to be known, so that a missing one is not in
   * it.
   */
  boolean hasPackage(String name);

  /** The packages that a module import brings into scope, sorted; empty for an unknown module. */
  List<String> exportedPackages(String module);
}
