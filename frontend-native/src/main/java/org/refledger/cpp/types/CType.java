package org.refledger.cpp.types;

import java.util.List;

/**
 * A type as it is spelled.
 *
 * @param base what stands before the stars, without qualifiers: {@code ns::Cls}, {@code unsigned
 *     int}
 * @param arguments of a template
 * @param pointers how many stars
 * @param arrays how many pairs of brackets
 * @param isReference whether it is a reference of C++
 */
public record CType(
    String base, List<CType> arguments, int pointers, int arrays, boolean isReference) {
  /** The type of a pointer to a function. */
  public static final String FUNCTION = "function";

  public static final String AUTO = "auto";

  public CType {
    arguments = List.copyOf(arguments);
  }

  public static CType of(String base) {
    return new CType(base, List.of(), 0, 0, false);
  }

  public CType withPointers(int stars, int brackets, boolean reference) {
    return new CType(base, arguments, stars, brackets, reference);
  }

  public boolean isAuto() {
    return base.equals(AUTO);
  }

  /** Whether it is no pointer, array or reference. */
  public boolean isPlain() {
    return pointers == 0 && arrays == 0 && !isReference;
  }

  /** How a type definition spells it. */
  public String spelling() {
    return base + " *".repeat(pointers + arrays);
  }
}
