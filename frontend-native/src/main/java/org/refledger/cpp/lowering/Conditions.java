package org.refledger.cpp.lowering;

import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.refledger.ir.Condition;
import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Conditions as control flow. */
final class Conditions {
  private final Body body;

  Conditions(Body body) {
    this.body = body;
  }

  static boolean isCondition(IASTExpression e) {
    if (e instanceof IASTBinaryExpression binary) {
      return isLogical(binary) || isComparison(binary);
    }
    return e instanceof IASTUnaryExpression unary
        && unary.getOperator() == IASTUnaryExpression.op_not;
  }

  private static boolean isLogical(IASTBinaryExpression e) {
    return e.getOperator() == IASTBinaryExpression.op_logicalAnd
        || e.getOperator() == IASTBinaryExpression.op_logicalOr;
  }

  private static boolean isComparison(IASTBinaryExpression e) {
    return switch (e.getOperator()) {
      case IASTBinaryExpression.op_equals,
          IASTBinaryExpression.op_notequals,
          IASTBinaryExpression.op_lessThan,
          IASTBinaryExpression.op_lessEqual,
          IASTBinaryExpression.op_greaterThan,
          IASTBinaryExpression.op_greaterEqual ->
          true;
      default -> false;
    };
  }

  void branch(IASTExpression written, Label ifTrue, Label ifFalse) {
    IASTExpression e = Slots.bare(written);
    if (e instanceof IASTUnaryExpression not && not.getOperator() == IASTUnaryExpression.op_not) {
      branch(not.getOperand(), ifFalse, ifTrue);
    } else if (e instanceof IASTBinaryExpression binary && isLogical(binary)) {
      Label next = new Label();
      if (binary.getOperator() == IASTBinaryExpression.op_logicalAnd) {
        branch(binary.getOperand1(), next, ifFalse);
      } else {
        branch(binary.getOperand1(), ifTrue, next);
      }
      body.cfg.place(next, body.at(binary.getOperand2()));
      branch(binary.getOperand2(), ifTrue, ifFalse);
    } else if (e instanceof IASTBinaryExpression binary && isComparison(binary)) {
      compare(binary, ifTrue, ifFalse);
    } else if (e instanceof IASTCastExpression cast && isCondition(Slots.bare(cast.getOperand()))) {
      branch(cast.getOperand(), ifTrue, ifFalse);
    } else {
      int mark = body.objects.mark();
      Operand value = body.callees.compared(body.expressions.value(e, TypeRef.UNKNOWN), body.at(e));
      body.objects.endSince(mark, null, body.at(e));
      compared(value, e, ifTrue, ifFalse, body.at(e));
    }
  }

  private void compare(IASTBinaryExpression e, Label ifTrue, Label ifFalse) {
    int mark = body.objects.mark();
    Operand left = body.expressions.value(e.getOperand1(), TypeRef.UNKNOWN);
    Operand right = body.expressions.value(e.getOperand2(), left.type());
    SourceRange range = body.at(e);
    body.objects.endSince(mark, null, range);
    switch (e.getOperator()) {
      case IASTBinaryExpression.op_equals -> equal(left, right, ifTrue, ifFalse, range);
      case IASTBinaryExpression.op_notequals -> equal(left, right, ifFalse, ifTrue, range);
      case IASTBinaryExpression.op_lessThan ->
          ordered(left, Relation.LESS, right, ifTrue, ifFalse, range);
      case IASTBinaryExpression.op_lessEqual ->
          ordered(left, Relation.LESS_OR_EQUAL, right, ifTrue, ifFalse, range);
      case IASTBinaryExpression.op_greaterThan ->
          ordered(left, Relation.LESS_OR_EQUAL, right, ifFalse, ifTrue, range);
      default -> ordered(left, Relation.LESS, right, ifFalse, ifTrue, range);
    }
  }

  void equal(Operand a, Operand b, Label ifTrue, Label ifFalse, SourceRange range) {
    Operand left = body.callees.compared(a, range);
    Operand right = Body.coerced(body.callees.compared(b, range), left.type());
    left = Body.coerced(left, right.type());
    if (left instanceof Constant x && right instanceof Constant y) {
      constants(x, y, ifTrue, ifFalse, range);
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

  private void constants(Constant x, Constant y, Label ifTrue, Label ifFalse, SourceRange range) {
    boolean known = x.kind() != Constant.Kind.OTHER && y.kind() != Constant.Kind.OTHER;
    if (known) {
      boolean same = java.util.Objects.equals(x.value(), y.value()) && x.kind() == y.kind();
      body.cfg.jump(same ? ifTrue : ifFalse, range);
    } else {
      opaque(x + " == " + y, ifTrue, ifFalse, range);
    }
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

  /** Branches on the truth of a value. */
  void test(Operand value, IASTNode node, Label ifTrue, Label ifFalse, SourceRange range) {
    Operand tested = body.callees.compared(value, range);
    body.objects.endTemporaries(range);
    compared(tested, node, ifTrue, ifFalse, range);
  }

  private void compared(
      Operand tested, IASTNode node, Label ifTrue, Label ifFalse, SourceRange range) {
    if (tested instanceof Constant constant) {
      boolean isKnown = constant.kind() != Constant.Kind.OTHER;
      boolean isFalse =
          constant.equals(Constant.FALSE)
              || constant.equals(Constant.NULL)
              || Long.valueOf(0).equals(constant.value());
      if (isKnown) {
        body.cfg.jump(isFalse ? ifFalse : ifTrue, range);
      } else {
        opaque(body.text(node), ifTrue, ifFalse, range);
      }
    } else if (tested.type().equals(TypeRef.BOOLEAN)) {
      body.cfg.branch(new Condition.IsTrue(tested), ifTrue, ifFalse, range);
    } else if (tested.type().isPrimitive()) {
      Condition isZero = new Condition.Compare(tested, Relation.EQUAL, Constant.of(0L));
      body.cfg.branch(isZero, ifFalse, ifTrue, range);
    } else {
      body.cfg.branch(new Condition.IsNull(tested), ifFalse, ifTrue, range);
    }
  }

  void opaque(String text, Label ifTrue, Label ifFalse, SourceRange range) {
    body.cfg.branch(new Condition.Opaque(text), ifTrue, ifFalse, range);
  }

  /** A condition as a value: 1 or 0, or true or false where that is wanted, on two ways. */
  Operand asValue(IASTExpression e, TypeRef wanted) {
    SourceRange range = body.at(e);
    Label whenTrue = new Label();
    Label whenFalse = new Label();
    Label after = new Label();
    branch(e, whenTrue, whenFalse);
    TypeRef type = wanted.equals(TypeRef.BOOLEAN) ? TypeRef.BOOLEAN : TypeRef.INT;
    Variable result = body.temp(e, type);
    body.cfg.place(whenTrue, range);
    body.cfg.emit(new Event.Assign(result, Body.coerced(Constant.TRUE, type), range));
    body.cfg.jump(after, range);
    body.cfg.place(whenFalse, range);
    body.cfg.emit(new Event.Assign(result, Body.coerced(Constant.FALSE, type), range));
    body.cfg.place(after, range);
    return result;
  }
}
