package org.refledger.ir;

import java.util.Arrays;
import java.util.List;

/**
 * The name of a procedure: owner type, simple name and erased parameter types.
 *
 * @param owner canonical name of the declaring type, or {@code ?}
 * @param name simple name; {@code <init>} for a constructor, {@code <clinit>} for static
 *     initialisation, {@code name$lambda$N} for the N-th closure of a method
 * @param parameters erased parameter type names ({@code ?} where one is unknown)
 */
public record MethodRef(String owner, String name, List<String> parameters)
    implements Comparable<MethodRef> {
  public static final String CONSTRUCTOR = "<init>";
  public static final String STATIC_INITIALIZER = "<clinit>";

  /** The owner of functions that belong to no class: no class can have a keyword's name. */
  public static final String NATIVE = "native";

  public MethodRef {
    parameters = List.copyOf(parameters);
  }

  /** Overloads are few: what texts remember of themselves is enough. */
  @Override
  public int hashCode() {
    return (owner.hashCode() * 31 + name.hashCode()) * 31 + parameters.size();
  }

  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  public int arity() {
    return parameters.size();
  }

  public MethodRef withOwner(String newOwner) {
    return new MethodRef(newOwner, name, parameters);
  }

  public String ownerSimpleName() {
    return owner.substring(owner.lastIndexOf('.') + 1);
  }

  /** Whether it is a function of C or C++ that belongs to no class. */
  public boolean isFreeFunction() {
    return owner.equals(NATIVE) || owner.startsWith(NATIVE + ".");
  }

  /**
   * For messages: {@code ByteBuf.release()}, {@code new Foo()}, {@code free()} of a function of C.
   */
  public String display() {
    if (isFreeFunction()) {
      return name + "()";
    }
    return isConstructor()
        ? "new " + ownerSimpleName() + "()"
        : ownerSimpleName() + "." + name + "()";
  }

  /** {@code name(p1,p2)}: what stays the same in an overriding method (after erasure). */
  public String signature() {
    return name + "(" + String.join(",", parameters) + ")";
  }

  @Override
  public int compareTo(MethodRef other) {
    int byOwner = owner.compareTo(other.owner);
    int byName = byOwner != 0 ? byOwner : compareNames(name, other.name);
    return byName != 0
        ? byName
        : Arrays.compare(
            parameters.toArray(String[]::new), other.parameters.toArray(String[]::new));
  }

  /** As in a signature, where a parenthesis follows the name: closures come before their method. */
  private static int compareNames(String one, String other) {
    if (one.equals(other)) {
      return 0;
    } else if (other.startsWith(one)) {
      return Character.compare('(', other.charAt(one.length()));
    }
    return one.startsWith(other)
        ? Character.compare(one.charAt(other.length()), '(')
        : one.compareTo(other);
  }

  @Override
  public String toString() {
    return owner + "#" + signature();
  }
}
