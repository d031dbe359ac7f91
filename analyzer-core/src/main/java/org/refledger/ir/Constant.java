package org.refledger.ir;

import org.jspecify.annotations.Nullable;

/**
 * A literal.
 *
 * @param value null for the null literal; Boolean, Long (all integral types), String, or for {@link
 *     Kind#ENUM} the constant's qualified name and for {@link Kind#OTHER} the source text
 */
public record Constant(Kind kind, @Nullable Object value, TypeRef type) implements Operand {
  public static final Constant NULL = new Constant(Kind.NULL, null, TypeRef.NULL);
  public static final Constant TRUE = new Constant(Kind.BOOLEAN, true, TypeRef.BOOLEAN);
  public static final Constant FALSE = new Constant(Kind.BOOLEAN, false, TypeRef.BOOLEAN);

  /** The kinds of literal the engine tells apart. */
  public enum Kind {
    NULL,
    BOOLEAN,
    INTEGER,
    STRING,
    ENUM,
    OTHER
  }

  public static Constant of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public static Constant of(long value) {
    return new Constant(Kind.INTEGER, value, TypeRef.INT);
  }

  public static Constant of(String value) {
    return new Constant(Kind.STRING, value, TypeRef.STRING);
  }

  /**
   * A value that is known to be no reference of interest: a float literal, a class literal, a
   * computed number.
   */
  public static Constant other(String text, TypeRef type) {
    return new Constant(Kind.OTHER, text, type);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case NULL -> "null";
      case STRING ->
          '"'
              + String.valueOf(value)
                  .replace("\\", "\\\\")
                  .replace("\"", "\\\"")
                  .replace("\n", "\\n")
              + '"';
      case OTHER -> "`" + String.valueOf(value).replace("`", "'") + "`";
      default -> String.valueOf(value);
    };
  }
}
