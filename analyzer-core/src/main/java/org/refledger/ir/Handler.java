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

  /** The type of a handler that {@link #isSuppressing}. */
  public static final TypeRef SUPPRESSED = TypeRef.of("suppressed");

  public boolean catchesAll() {
    return type.equals(ANY) || isSuppressing();
  }

  /**
   * Whether it swallows what is thrown while another exception is on its way: no source says so but
   * try-with-resources.
   */
  public boolean isSuppressing() {
    return type.equals(SUPPRESSED);
  }
}
