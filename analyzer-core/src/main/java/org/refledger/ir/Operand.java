package org.refledger.ir;

/** What an event reads: a variable or a constant. */
public sealed interface Operand permits Variable, Constant {

  /** The static type. */
  TypeRef type();

  /** Whether it is the object whose method runs. */
  default boolean isThis() {
    return this instanceof Variable v && v.kind() == Variable.Kind.THIS;
  }
}
