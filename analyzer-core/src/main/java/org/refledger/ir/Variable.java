package org.refledger.ir;

/**
 * A variable of one procedure.
 *
 * @param index position in {@link Procedure#variables()}, dense from 0
 * @param name source name for parameters and locals; for a temporary the (shortened) text of the
 *     expression it holds
 */
public record Variable(int index, String name, Kind kind, TypeRef type) implements Operand {

  /** Where a variable comes from. */
  public enum Kind {
    THIS,
    PARAMETER,
    /** A variable of the enclosing procedure, seen from a closure. */
    CAPTURED,
    LOCAL,
    TEMPORARY
  }

  public boolean isFormal() {
    return kind == Kind.THIS || kind == Kind.PARAMETER || kind == Kind.CAPTURED;
  }

  public boolean isTemporary() {
    return kind == Kind.TEMPORARY;
  }

  /** Unique inside its procedure, e.g. {@code buf.3}; used by the text form. */
  public String label() {
    return (kind == Kind.TEMPORARY ? "%" : name + ".") + index;
  }

  @Override
  public String toString() {
    return label();
  }
}
