package org.refledger.ir;

/**
 * An exceptional edge: where an exception raised in a block goes.
 *
 * @param type the exception type caught; {@code java.lang.Throwable} catches everything
 * @param block the handler's entry
 * @param exception receives the exception at the handler's entry
 * @param isFinally whether it is a {@code finally} (or a resource's close): it passes the exception
 *     on
 */
public record Handler(TypeRef type, int block, Variable exception, boolean isFinally) {
  public static final TypeRef ANY = TypeRef.of("java.lang.Throwable");

  public boolean catchesAll() {
    return type.name().equals(ANY.name());
  }
}
