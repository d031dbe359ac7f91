package org.refledger.idl.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.idl.preprocess.Numbers;
import org.refledger.idl.syntax.Expression;

/**
 * The names that can be seen from a file: its own, those of its imports, and at last those every
 * IDL may take for granted.
 *
 * @param scopes the nearest first
 */
record VisibleNames(List<FileScope> scopes) {
  private static final int DEEPEST = 40;

  Optional<Definition.Alias> alias(String name) {
    return first(scope -> scope.alias(name));
  }

  Optional<Definition.Tagged> tag(String key) {
    return first(scope -> scope.tag(key));
  }

  Optional<Definition.Block> block(String name) {
    return first(scope -> scope.block(name.substring(name.lastIndexOf('.') + 1)));
  }

  boolean isConstant(String name) {
    return first(scope -> scope.constant(name)).isPresent();
  }

  private <T> Optional<T> first(Function<FileScope, @Nullable T> lookup) {
    for (FileScope scope : scopes) {
      T found = lookup.apply(scope);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The value of an expression; empty unless it is made of known constants. */
  OptionalLong value(Expression expression) {
    return value(expression, 0);
  }

  private OptionalLong value(Expression expression, int depth) {
    if (depth > DEEPEST) {
      return OptionalLong.empty();
    }
    if (expression instanceof Expression.Literal literal) {
      return OptionalLong.of(literal.value());
    }
    if (expression instanceof Expression.Name name) {
      return constant(name.name(), depth);
    }
    if (expression instanceof Expression.Binary binary) {
      OptionalLong left = value(binary.left(), depth + 1);
      OptionalLong right = value(binary.right(), depth + 1);
      return left.isPresent() && right.isPresent()
          ? Numbers.arithmetic(binary.operator(), left.getAsLong(), right.getAsLong())
          : OptionalLong.empty();
    }
    if (expression instanceof Expression.Unary unary) {
      return unary(unary, depth);
    }
    if (expression instanceof Expression.Cast cast) {
      return value(cast.operand(), depth + 1);
    }
    return OptionalLong.empty();
  }

  private OptionalLong constant(String name, int depth) {
    Optional<Definition.Constant> constant = first(scope -> scope.constant(name));
    if (constant.isEmpty() || constant.get().value().isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong base = value(constant.get().value().get(), depth + 1);
    return base.isPresent()
        ? OptionalLong.of(base.getAsLong() + constant.get().offset())
        : OptionalLong.empty();
  }

  private OptionalLong unary(Expression.Unary unary, int depth) {
    OptionalLong operand = value(unary.operand(), depth + 1);
    if (operand.isEmpty()) {
      return operand;
    }
    long value = operand.getAsLong();
    return switch (unary.operator()) {
      case IdlLexer.MINUS -> OptionalLong.of(-value);
      case IdlLexer.PLUS -> operand;
      case IdlLexer.TILDE -> OptionalLong.of(~value);
      case IdlLexer.NOT -> OptionalLong.of(value == 0 ? 1 : 0);
      default -> OptionalLong.empty();
    };
  }
}
