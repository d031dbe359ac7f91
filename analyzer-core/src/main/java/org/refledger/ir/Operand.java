package org.refledger.ir;

/** What an event reads: a variable or a constant. */
public sealed interface Operand permits Variable, Constant {

  /** The static type. */
  TypeRef type();
}
