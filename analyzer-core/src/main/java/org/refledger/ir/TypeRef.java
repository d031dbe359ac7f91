package org.refledger.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A static type as the program names it.
 *
 * @param name canonical qualified name with dots also for nested types ({@code
 *     java.util.Map.Entry}), a primitive's name, {@code void}, {@code null}, or {@code ?} when
 *     unknown
 * @param arguments type arguments, empty when raw or not generic
 * @param dimensions array dimensions, 0 for no array
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions) {
  public static final TypeRef UNKNOWN = of("?");
  public static final TypeRef VOID = of("void");
  public static final TypeRef BOOLEAN = of("boolean");
  public static final TypeRef INT = of("int");
  public static final TypeRef LONG = of("long");
  public static final TypeRef NULL = of("null");
  public static final TypeRef OBJECT = of("java.lang.Object");
  public static final TypeRef STRING = of("java.lang.String");

  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  public static TypeRef of(String name) {
    return new TypeRef(name, List.of(), 0);
  }

  public static TypeRef of(String name, List<TypeRef> arguments) {
    return new TypeRef(name, arguments, 0);
  }

  public TypeRef array() {
    return new TypeRef(name, arguments, dimensions + 1);
  }

  /** The element type of an array; this type itself when it is none. */
  public TypeRef element() {
    return dimensions == 0 ? this : new TypeRef(name, arguments, dimensions - 1);
  }

  /** The same type without type arguments. */
  public TypeRef erased() {
    return arguments.isEmpty() ? this : new TypeRef(name, List.of(), dimensions);
  }

  public boolean isUnknown() {
    return name.equals("?");
  }

  public boolean isArray() {
    return dimensions > 0;
  }

  public boolean isPrimitive() {
    return dimensions == 0
        && switch (name) {
          case "boolean", "byte", "char", "short", "int", "long", "float", "double", "void" -> true;
          default -> false;
        };
  }

  /**
   * Whether a value of this type can never be an object reference of interest: a primitive or a
   * string.
   */
  public boolean isPlainData() {
    return isPrimitive() || (dimensions == 0 && name.equals("java.lang.String"));
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + (arguments.isEmpty() ? 0 : arguments.hashCode()) + dimensions;
  }

  /** The last name segment, for messages. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1) + "[]".repeat(dimensions);
  }

  /** Erased form used in method signatures: {@code java.util.List[]}. */
  public String erasedName() {
    return dimensions == 0 ? name : name + "[]".repeat(dimensions);
  }

  @Override
  public String toString() {
    String text =
        arguments.isEmpty()
            ? name
            : name
                + arguments.stream()
                    .map(TypeRef::toString)
                    .collect(Collectors.joining(",", "<", ">"));
    return text + "[]".repeat(dimensions);
  }
}
