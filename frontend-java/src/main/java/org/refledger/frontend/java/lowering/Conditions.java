package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Conditions as control flow: and, or and not become jumps, tests become branches. */
final class Conditions {
  private final Body body;

  Conditions(Body body) {
    this.body = body;
  }

  /** Goes to one of the labels, depending on the condition. */
  void branch(Expression e, Label ifTrue, Label ifFalse) {
    if (e instanceof EnclosedExpr enclosed) {
      branch(enclosed.getInner(), ifTrue, ifFalse);
    } else if (e instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      branch(unary.getExpression(), ifFalse, ifTrue);
    } else if (e instanceof BinaryExpr binary) {
      binary(binary, ifTrue, ifFalse);
    } else if (e instanceof InstanceOfExpr test) {
      instanceOf(test, ifTrue, ifFalse);
    } else if (e instanceof ConditionalExpr choice) {
      Label then = new Label();
      Label otherwise = new Label();
      branch(choice.getCondition(), then, otherwise);
      body.cfg.place(then, body.at(choice.getThenExpr()));
      branch(choice.getThenExpr(), ifTrue, ifFalse);
      body.cfg.place(otherwise, body.at(choice.getElseExpr()));
      branch(choice.getElseExpr(), ifTrue, ifFalse);
    } else {
      test(body.expressions.value(e), e, ifTrue, ifFalse);
    }
  }

  /** Branches on a boolean value. */
  void test(Operand value, Expression e, Label ifTrue, Label ifFalse) {
    SourceRange range = body.at(e);
    if (value instanceof Variable v) {
      if (!v.type().isPrimitive()) {
        body.use(v, range);
      }
      body.cfg.branch(new Condition.IsTrue(v), ifTrue, ifFalse, range);
    } else if (value.equals(Constant.TRUE)) {
      body.cfg.jump(ifTrue, range);
    } else if (value.equals(Constant.FALSE)) {
      body.cfg.jump(ifFalse, range);
    } else {
      body.cfg.branch(new Condition.Opaque(ShortText.of(e)), ifTrue, ifFalse, range);
    }
  }

  private void binary(BinaryExpr e, Label ifTrue, Label ifFalse) {
    switch (e.getOperator()) {
      case AND -> {
        Label next = new Label();
        branch(e.getLeft(), next, ifFalse);
        body.cfg.place(next, body.at(e.getRight()));
        branch(e.getRight(), ifTrue, ifFalse);
      }
      case OR -> {
        Label next = new Label();
        branch(e.getLeft(), ifTrue, next);
        body.cfg.place(next, body.at(e.getRight()));
        branch(e.getRight(), ifTrue, ifFalse);
      }
      case EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> {
        Operand left = left(e);
        compare(e, left, body.expressions.value(e.getRight()), ifTrue, ifFalse);
      }
      case BINARY_AND, BINARY_OR -> both(e, ifTrue, ifFalse);
      default -> test(body.operators.binary(e, null), e, ifTrue, ifFalse);
    }
  }

  private Operand left(BinaryExpr e) {
    return body.expressions.hold(
        body.expressions.value(e.getLeft()), e.getLeft(), List.of(e.getRight()));
  }

  /** {@code a & b} of booleans: both are evaluated, then tested. */
  private void both(BinaryExpr e, Label ifTrue, Label ifFalse) {
    Operand left = left(e);
    Operand right = body.expressions.value(e.getRight());
    Label next = new Label();
    if (e.getOperator() == BinaryExpr.Operator.BINARY_AND) {
      test(left, e.getLeft(), next, ifFalse);
    } else {
      test(left, e.getLeft(), ifTrue, next);
    }
    body.cfg.place(next, body.at(e.getRight()));
    test(right, e.getRight(), ifTrue, ifFalse);
  }

  private void compare(BinaryExpr e, Operand left, Operand right, Label ifTrue, Label ifFalse) {
    switch (e.getOperator()) {
      case EQUALS -> equal(left, right, ifTrue, ifFalse, body.at(e));
      case NOT_EQUALS -> equal(left, right, ifFalse, ifTrue, body.at(e));
      case LESS -> ordered(left, Relation.LESS, right, ifTrue, ifFalse, body.at(e));
      case LESS_EQUALS -> ordered(left, Relation.LESS_OR_EQUAL, right, ifTrue, ifFalse, body.at(e));
      case GREATER -> ordered(right, Relation.LESS, left, ifTrue, ifFalse, body.at(e));
      default -> ordered(right, Relation.LESS_OR_EQUAL, left, ifTrue, ifFalse, body.at(e));
    }
  }

  /** Branches on equality. */
  void equal(Operand left, Operand right, Label ifTrue, Label ifFalse, SourceRange range) {
    if (left instanceof Constant a && right instanceof Constant b && isKnown(a) && isKnown(b)) {
      boolean same = a.kind() == b.kind() && java.util.Objects.equals(a.value(), b.value());
      body.cfg.jump(same ? ifTrue : ifFalse, range);
    } else if (right.equals(Constant.NULL)) {
      body.cfg.branch(new Condition.IsNull(left), ifTrue, ifFalse, range);
    } else if (left.equals(Constant.NULL)) {
      body.cfg.branch(new Condition.IsNull(right), ifTrue, ifFalse, range);
    } else if (right instanceof Constant c && c.kind() == Constant.Kind.BOOLEAN) {
      boolean wanted = c.equals(Constant.TRUE);
      body.cfg.branch(
          new Condition.IsTrue(left), wanted ? ifTrue : ifFalse, wanted ? ifFalse : ifTrue, range);
    } else {
      body.cfg.branch(new Condition.Compare(left, Relation.EQUAL, right), ifTrue, ifFalse, range);
    }
  }

  private static boolean isKnown(Constant c) {
    return c.kind() != Constant.Kind.OTHER;
  }

  private void ordered(
      Operand left,
      Relation relation,
      Operand right,
      Label ifTrue,
      Label ifFalse,
      SourceRange range) {
    if (left instanceof Constant a
        && right instanceof Constant b
        && a.value() instanceof Long x
        && b.value() instanceof Long y) {
      body.cfg.jump((relation == Relation.LESS ? x < y : x <= y) ? ifTrue : ifFalse, range);
    } else {
      body.cfg.branch(new Condition.Compare(left, relation, right), ifTrue, ifFalse, range);
    }
  }

  private void instanceOf(InstanceOfExpr e, Label ifTrue, Label ifFalse) {
    Operand subject = body.expressions.value(e.getExpression());
    if (e.getPattern().isPresent()) {
      body.patterns.match(e.getPattern().get(), subject, false, ifTrue, ifFalse);
    } else if (subject.equals(Constant.NULL)) {
      body.cfg.jump(ifFalse, body.at(e));
    } else {
      body.cfg.branch(
          new Condition.InstanceOf(subject, body.types().type(e.getType())),
          ifTrue,
          ifFalse,
          body.at(e));
    }
  }

  /**
   * A condition as a value: true and false are assigned on two ways, so that a later test of the
   * flag tells them apart. A comparison of numbers that are not known is only a value: nothing can
   * be learned from it later, and the ways would double for nothing.
   */
  Operand asValue(Expression e, @Nullable Variable into) {
    SourceRange range = body.at(e);
    Label whenTrue = new Label();
    Label whenFalse = new Label();
    if (e instanceof BinaryExpr binary && isComparison(binary.getOperator())) {
      Operand left = left(binary);
      Operand right = body.expressions.value(binary.getRight());
      if (!tells(left, right)) {
        return Constant.other(ShortText.of(e), TypeRef.BOOLEAN);
      }
      compare(binary, left, right, whenTrue, whenFalse);
    } else {
      branch(e, whenTrue, whenFalse);
    }
    boolean known = !whenTrue.isUsed() || !whenFalse.isUsed();
    Operand result =
        known
            ? Constant.of(whenTrue.isUsed())
            : into == null ? body.temp(e, TypeRef.BOOLEAN) : into;
    Label after = new Label();
    body.cfg.place(whenTrue, range);
    if (result instanceof Variable flag) {
      body.cfg.emit(new Event.Assign(flag, Constant.TRUE, range));
    }
    body.cfg.jump(after, range);
    body.cfg.place(whenFalse, range);
    if (result instanceof Variable flag) {
      body.cfg.emit(new Event.Assign(flag, Constant.FALSE, range));
    }
    body.cfg.place(after, range);
    return result;
  }

  private static boolean isComparison(BinaryExpr.Operator operator) {
    return operator != BinaryExpr.Operator.AND && operator != BinaryExpr.Operator.OR;
  }

  /** Whether the engine can learn something from the outcome of comparing these. */
  private static boolean tells(Operand left, Operand right) {
    return isTelling(left) || isTelling(right);
  }

  private static boolean isTelling(Operand operand) {
    if (operand instanceof Constant constant) {
      return isKnown(constant);
    }
    return !operand.type().isPrimitive() && !operand.type().isUnknown();
  }
}
