package org.refledger.cpp.types;

/**
 * Where a declaration stands.
 *
 * @param name namespaces and classes, divided by dots; empty for the file
 * @param isClass whether the innermost is a class
 * @param isAnonymous whether a namespace without a name is among them
 */
public record Scope(String name, boolean isClass, boolean isAnonymous) {
  public static final Scope FILE = new Scope("", false, false);

  /** A namespace in it; an empty name is the anonymous one. */
  public Scope namespace(String inner) {
    return inner.isEmpty()
        ? new Scope(name, false, true)
        : new Scope(join(inner), false, isAnonymous);
  }

  /** A class in it. */
  public Scope inClass(String inner) {
    return new Scope(join(inner), true, isAnonymous);
  }

  /** A name seen from here as it is told from outside. */
  String join(String inner) {
    String dotted = inner.replace("::", ".");
    return name.isEmpty() ? dotted : name + "." + dotted;
  }
}
