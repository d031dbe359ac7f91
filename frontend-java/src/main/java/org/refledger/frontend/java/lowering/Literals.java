package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.TypeRef;

/** Literals and what the compiler would fold of them. */
final class Literals {
  private static final TypeRef CHAR = TypeRef.of("char");
  private static final TypeRef CLASS = TypeRef.of("java.lang.Class");

  private Literals() {}

  /** The constant an expression spells out, or null when it is no literal. */
  static @Nullable Constant of(Expression e) {
    if (e instanceof NullLiteralExpr) {
      return Constant.NULL;
    } else if (e instanceof BooleanLiteralExpr literal) {
      return Constant.of(literal.getValue());
    } else if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr) {
      return string(e);
    } else if (e instanceof ClassExpr) {
      return Constant.other(ShortText.of(e), CLASS);
    } else if (e instanceof LiteralExpr || e instanceof UnaryExpr) {
      Constant number = integer(e, "int");
      return number == null && e instanceof LiteralExpr
          ? Constant.other(ShortText.of(e), TypeRef.of("double"))
          : number;
    }
    return null;
  }

  /**
   * The value of an integer literal, with signs and casts, or null when the expression is anything
   * else.
   */
  static @Nullable Constant integer(Expression e, String declaredType) {
    Long value = number(e);
    if (value == null) {
      return null;
    }
    Expression bare = e;
    while (bare instanceof UnaryExpr unary) {
      bare = unary.getExpression();
    }
    if (bare instanceof LongLiteralExpr || declaredType.equals("long")) {
      return new Constant(Constant.Kind.INTEGER, value, TypeRef.LONG);
    }
    return bare instanceof CharLiteralExpr
        ? new Constant(Constant.Kind.INTEGER, value, CHAR)
        : Constant.of(value.longValue());
  }

  private static @Nullable Long number(Expression e) {
    try {
      if (e instanceof IntegerLiteralExpr literal) {
        return literal.asNumber().longValue();
      } else if (e instanceof LongLiteralExpr literal) {
        return literal.asNumber().longValue();
      } else if (e instanceof CharLiteralExpr literal) {
        return (long) literal.asChar();
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return null;
    }
    if (e instanceof EnclosedExpr enclosed) {
      return number(enclosed.getInner());
    }
    if (e instanceof CastExpr cast && cast.getType() instanceof PrimitiveType type) {
      return cast(number(cast.getExpression()), type.asString());
    }
    return e instanceof UnaryExpr unary ? signed(unary) : null;
  }

  private static @Nullable Long cast(@Nullable Long value, String type) {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case "byte" -> (long) value.byteValue();
      case "short" -> (long) value.shortValue();
      case "int" -> (long) value.intValue();
      case "long" -> value;
      default -> null;
    };
  }

  private static @Nullable Long signed(UnaryExpr unary) {
    boolean isSign =
        unary.getOperator() == UnaryExpr.Operator.MINUS
            || unary.getOperator() == UnaryExpr.Operator.PLUS
            || unary.getOperator() == UnaryExpr.Operator.BITWISE_COMPLEMENT;
    Long inner = isSign ? number(unary.getExpression()) : null;
    if (inner == null) {
      return null;
    }
    return switch (unary.getOperator()) {
      case MINUS -> -inner;
      case BITWISE_COMPLEMENT -> ~inner;
      default -> inner;
    };
  }

  private static Constant string(Expression e) {
    try {
      return Constant.of(
          e instanceof StringLiteralExpr s ? s.asString() : ((TextBlockLiteralExpr) e).asString());
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      // An escape the parser let through but cannot decode; the text itself does not matter to
      // anyone.
      return Constant.other(ShortText.of(e), TypeRef.STRING);
    }
  }
}
