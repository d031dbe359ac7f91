package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;

/**
 * Operators that compute: arithmetic, string joining, steps, the conditional operator. Conditions
 * are elsewhere.
 */
final class Operators {
  private final Body body;

  Operators(Body body) {
    this.body = body;
  }

  Operand binary(BinaryExpr e, @Nullable Variable into) {
    return switch (e.getOperator()) {
      case AND, OR, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          body.conditions.asValue(e, into);
      default -> arithmetic(e);
    };
  }

  /**
   * A chain like {@code a + b + c} leans left and can be thousands long; it is walked in a loop.
   */
  private Operand arithmetic(BinaryExpr e) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression leftmost = e;
    while (leftmost instanceof BinaryExpr b && !isCondition(b.getOperator())) {
      chain.push(b);
      leftmost = b.getLeft();
    }
    Operand left = body.expressions.value(leftmost);
    for (BinaryExpr step : chain) {
      left = body.expressions.hold(left, step.getLeft(), List.of(step.getRight()));
      Operand right = body.expressions.value(step.getRight());
      left = combine(step, left, right);
    }
    return left;
  }

  private static boolean isCondition(BinaryExpr.Operator operator) {
    return switch (operator) {
      case AND, OR, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> true;
      default -> false;
    };
  }

  private Operand combine(BinaryExpr e, Operand left, Operand right) {
    body.use(left, body.at(e));
    body.use(right, body.at(e));
    if (left instanceof Constant a
        && right instanceof Constant b
        && a.value() instanceof Long x
        && b.value() instanceof Long y) {
      Long folded = fold(e.getOperator(), x, y);
      if (folded != null) {
        TypeRef type = promoted(a.type(), b.type());
        long value = type.equals(TypeRef.LONG) ? folded : folded.intValue();
        return new Constant(Constant.Kind.INTEGER, value, type);
      }
    }
    return Constant.other(ShortText.of(e), resultType(e.getOperator(), left.type(), right.type()));
  }

  private static @Nullable Long fold(BinaryExpr.Operator operator, long x, long y) {
    return switch (operator) {
      case PLUS -> x + y;
      case MINUS -> x - y;
      case MULTIPLY -> x * y;
      case BINARY_AND -> x & y;
      case BINARY_OR -> x | y;
      case XOR -> x ^ y;
      case LEFT_SHIFT -> x << y;
      default -> null;
    };
  }

  private static TypeRef resultType(BinaryExpr.Operator operator, TypeRef left, TypeRef right) {
    if (operator == BinaryExpr.Operator.PLUS
        && (left.equals(TypeRef.STRING) || right.equals(TypeRef.STRING))) {
      return TypeRef.STRING;
    }
    if (left.equals(TypeRef.BOOLEAN)) {
      return TypeRef.BOOLEAN;
    }
    return left.isUnknown() || right.isUnknown() ? TypeRef.UNKNOWN : promoted(left, right);
  }

  private static TypeRef promoted(TypeRef left, TypeRef right) {
    for (String wider : List.of("double", "float", "long")) {
      if (left.name().equals(wider) || right.name().equals(wider)) {
        return TypeRef.of(wider);
      }
    }
    return TypeRef.INT;
  }

  static boolean isStep(UnaryExpr e) {
    return switch (e.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  Operand unary(UnaryExpr e, @Nullable Variable into) {
    if (isStep(e)) {
      return body.assignments.step(e, true);
    }
    if (e.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return body.conditions.asValue(e, into);
    }
    Constant literal = Literals.of(e);
    if (literal != null) {
      return literal;
    }
    Operand value = body.expressions.value(e.getExpression());
    body.use(value, body.at(e));
    return Constant.other(ShortText.of(e), value.type().isPrimitive() ? value.type() : TypeRef.INT);
  }

  void discard(UnaryExpr e) {
    if (isStep(e)) {
      body.assignments.step(e, false);
    } else {
      body.expressions.value(e);
    }
  }

  /** {@code c ? a : b}: the value is written on both ways. */
  Operand choice(ConditionalExpr e, @Nullable Variable into, TypeRef expected) {
    Label whenTrue = new Label();
    Label whenFalse = new Label();
    Label after = new Label();
    body.conditions.branch(e.getCondition(), whenTrue, whenFalse);
    body.cfg.place(whenTrue, body.at(e.getThenExpr()));
    Variable result = into;
    if (result == null) {
      Operand first = body.expressions.value(e.getThenExpr(), null, expected);
      result = body.temp(e, typeOfChoice(first, e.getElseExpr(), expected));
      body.assign(result, first, body.at(e.getThenExpr()));
    } else {
      body.expressions.value(e.getThenExpr(), result, expected);
    }
    body.cfg.jump(after, body.at(e));
    body.cfg.place(whenFalse, body.at(e.getElseExpr()));
    body.expressions.value(e.getElseExpr(), result, expected);
    body.cfg.place(after, body.at(e));
    return result;
  }

  private TypeRef typeOfChoice(Operand first, Expression second, TypeRef expected) {
    if (!expected.isUnknown()) {
      return expected;
    }
    return first.type().equals(TypeRef.NULL) ? typeAtAGlance(second) : first.type();
  }

  /** The type of an expression when it can be told without evaluating it, else unknown. */
  TypeRef typeAtAGlance(Expression e) {
    if (e instanceof NameExpr name) {
      Variable v = body.frame.lookup(name.getNameAsString());
      if (v != null) {
        return v.type();
      }
      return body.types()
          .fieldNamed(name.getNameAsString(), name)
          .map(f -> f.field().type())
          .orElse(TypeRef.UNKNOWN);
    } else if (e instanceof ObjectCreationExpr creation) {
      return body.types().type(creation.getType());
    } else if (e instanceof CastExpr cast) {
      return body.types().type(cast.getType());
    } else if (e instanceof EnclosedExpr enclosed) {
      return typeAtAGlance(enclosed.getInner());
    } else if (e instanceof ConditionalExpr choice) {
      return typeAtAGlance(choice.getThenExpr());
    }
    return TypeRef.UNKNOWN;
  }

  /** Whether the first branch of a value decides nothing about its type. */
  static boolean saysNothing(TypeRef type) {
    return type.isUnknown() || type.equals(TypeRef.NULL) || type.equals(TypeRef.VOID);
  }

  /**
   * Copies a value into a temporary of its own, so that later changes of a variable do not show.
   */
  Operand snapshot(Operand value, Expression from) {
    if (value instanceof Constant
        || value instanceof Variable v && (v.isTemporary() || v.kind() == Variable.Kind.THIS)) {
      return value;
    }
    Variable copy = body.temp(from, value.type());
    body.cfg.emit(new Event.Assign(copy, value, body.at(from)));
    return copy;
  }
}
