package org.refledger.idl.syntax;

import java.util.Optional;
import org.refledger.source.SourceRange;

/** An expression as parsed: names are not looked up yet. */
public sealed interface Expression {
  SourceRange where();

  record Literal(long value, SourceRange where) implements Expression {}

  /** Text, characters, UUIDs and what has no value known here. */
  record Opaque(SourceRange where) implements Expression {}

  record Name(String name, SourceRange where) implements Expression {}

  /**
   * An operator with one operand.
   *
   * @param operator a token type of the lexer
   */
  record Unary(int operator, Expression operand, SourceRange where) implements Expression {}

  record Binary(int operator, Expression left, Expression right, SourceRange where)
      implements Expression {}

  record Conditional(Expression condition, Expression yes, Expression no, SourceRange where)
      implements Expression {}

  /** {@code (type) operand}, which looks like {@code (name) * operand}: the name decides. */
  record Cast(String type, Expression operand, SourceRange where) implements Expression {}

  /** {@code sizeof}; of a type, or of what an expression denotes. */
  record SizeOf(Optional<Expression> operand, String type, SourceRange where)
      implements Expression {}

  /**
   * A field of what an expression denotes.
   *
   * @param arrow whether the object is a pointer
   */
  record Member(Expression object, boolean arrow, String name, SourceRange where)
      implements Expression {}
}
