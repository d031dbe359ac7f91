package org.refledger.cpp.lowering;

import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/** Assignments and steps. */
final class Assignments {
  private final Body body;

  Assignments(Body body) {
    this.body = body;
  }

  static boolean isAssignment(IASTBinaryExpression e) {
    return e.getOperator() >= IASTBinaryExpression.op_assign
        && e.getOperator() <= IASTBinaryExpression.op_binaryOrAssign;
  }

  /** {@code a = b}; the value is what was assigned. */
  Operand assign(IASTBinaryExpression e) {
    if (e.getOperator() != IASTBinaryExpression.op_assign) {
      return compound(e);
    }
    IASTInitializerClause source = e.getInitOperand2();
    Slot target = body.slots.of(e.getOperand1());
    if (target instanceof Slot.InVariable in) {
      Operand value = body.expressions.into(source, in.variable());
      body.assign(in.variable(), value, body.at(e));
      return in.variable();
    }
    Operand value = Body.coerced(body.expressions.value(source, target.type()), target.type());
    if (target instanceof Slot.WholeObject whole
        && body.callees.assigned(whole.object(), value, e)) {
      return whole.object();
    } else if (target instanceof Slot.AtPlace at && at.isObject()) {
      Operand object = body.slots.load(at, e.getOperand1());
      if (!body.callees.assigned(object, value, e)) {
        body.unmodelled("copy of an object", List.of(value), body.at(e));
      }
      return object;
    }
    body.slots.store(target, value, body.at(e));
    return value;
  }

  private Operand compound(IASTBinaryExpression e) {
    SourceRange range = body.at(e);
    Slot target = body.slots.of(e.getOperand1());
    Operand old = body.slots.load(target, e.getOperand1());
    Operand operand = body.expressions.value(e.getOperand2(), TypeRef.UNKNOWN);
    body.use(operand, range);
    return stepped(target, old, e, range);
  }

  /** {@code x++} and its kin. */
  Operand step(IASTUnaryExpression e, boolean wantsValue) {
    SourceRange range = body.at(e);
    Slot target = body.slots.of(e.getOperand());
    Operand old = body.slots.load(target, e.getOperand());
    boolean isPostfix =
        e.getOperator() == IASTUnaryExpression.op_postFixIncr
            || e.getOperator() == IASTUnaryExpression.op_postFixDecr;
    if (wantsValue && isPostfix && old instanceof Variable v && !v.isTemporary()) {
      Variable copy = body.temp(e.getOperand(), v.type());
      body.cfg.emit(new Event.Assign(copy, v, range));
      old = copy;
    }
    Operand now = stepped(target, old, e, range);
    return isPostfix ? old : now;
  }

  /** A pointer that moves stays in what it points into; a number becomes another. */
  private Operand stepped(Slot target, Operand old, IASTExpression e, SourceRange range) {
    if (!old.type().isPrimitive() && !old.type().isUnknown()) {
      body.use(old, range);
      return old;
    }
    Operand result = body.other(e, old.type());
    if (!(target instanceof Slot.WholeObject)) {
      body.slots.store(target, result, range);
    }
    return target instanceof Slot.InVariable in ? in.variable() : result;
  }
}
