package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/**
 * Plain and compound assignments and steps: the target's parts are evaluated first, then the value,
 * then it is written.
 */
final class Assignments {
  private final Body body;

  Assignments(Body body) {
    this.body = body;
  }

  /** What is written to: a variable of the frame or a place. */
  private record Target(@Nullable Variable variable, @Nullable Place place, TypeRef type) {}

  Operand assign(AssignExpr e) {
    Target target = target(e.getTarget(), List.of(e.getValue()));
    if (e.getOperator() != AssignExpr.Operator.ASSIGN) {
      return compound(e, target);
    }
    Variable variable = target.variable();
    if (variable != null) {
      body.expressions.into(e.getValue(), variable);
      return variable;
    }
    Operand value = body.expressions.value(e.getValue(), null, target.type());
    write(target, value, body.at(e));
    return value;
  }

  private Target target(Expression e, List<Expression> later) {
    if (e instanceof EnclosedExpr enclosed) {
      return target(enclosed.getInner(), later);
    }
    if (e instanceof NameExpr name) {
      Variable v = body.frame.lookup(name.getNameAsString());
      if (v != null) {
        return new Target(v, null, v.type());
      }
      return place(body.names.fieldPlace(name));
    }
    if (e instanceof FieldAccessExpr access) {
      return place(body.names.fieldPlace(access, later));
    }
    if (e instanceof ArrayAccessExpr access) {
      return place(body.names.elementPlace(access, later));
    }
    // No target Java allows; its effects are kept and the write goes nowhere.
    Operand value = body.expressions.value(e);
    return new Target(body.temp(e, value.type()), null, value.type());
  }

  private static Target place(Place place) {
    return new Target(null, place, typeOf(place));
  }

  static TypeRef typeOf(Place place) {
    if (place instanceof Place.InstanceField field) {
      return field.field().type();
    } else if (place instanceof Place.StaticField field) {
      return field.field().type();
    }
    Place.Element element = (Place.Element) place;
    return element.array().type().isArray() ? element.array().type().element() : TypeRef.UNKNOWN;
  }

  private void write(Target target, Operand value, SourceRange range) {
    if (target.variable() != null) {
      body.assign(target.variable(), value, range);
    } else if (target.place() != null) {
      body.cfg.emit(new Event.Store(target.place(), value, range));
    }
  }

  private Operand read(Target target, Expression e) {
    if (target.variable() != null) {
      return target.variable();
    }
    Variable old = body.temp(e, target.type());
    if (target.place() != null) {
      body.cfg.emit(new Event.Load(old, target.place(), body.at(e)));
    }
    return old;
  }

  private Operand compound(AssignExpr e, Target target) {
    SourceRange range = body.at(e);
    Operand old =
        body.expressions.hold(read(target, e.getTarget()), e.getTarget(), List.of(e.getValue()));
    Operand operand = body.expressions.value(e.getValue());
    if (target.type().equals(TypeRef.BOOLEAN) && e.getOperator() != AssignExpr.Operator.XOR) {
      return flag(e, target, old, operand);
    }
    body.use(old, range);
    body.use(operand, range);
    Operand result = Constant.other(ShortText.of(e), target.type());
    write(target, result, range);
    return target.variable() != null ? target.variable() : result;
  }

  /** {@code ok &= c} and {@code ok |= c}: only one outcome of c changes the flag. */
  private Operand flag(AssignExpr e, Target target, Operand old, Operand operand) {
    SourceRange range = body.at(e);
    boolean isAnd = e.getOperator() == AssignExpr.Operator.BINARY_AND;
    Label change = new Label();
    Label keep = new Label();
    body.conditions.test(operand, e.getValue(), isAnd ? keep : change, isAnd ? change : keep);
    body.cfg.place(change, range);
    write(target, Constant.of(!isAnd), range);
    if (target.variable() == null && old instanceof Variable value) {
      body.assign(value, Constant.of(!isAnd), range);
    }
    body.cfg.place(keep, range);
    return target.variable() != null ? target.variable() : old;
  }

  /**
   * {@code x++} and its kin; the value is the old or the new one, and only copied when somebody
   * wants it.
   */
  Operand step(UnaryExpr e, boolean wantsValue) {
    SourceRange range = body.at(e);
    Target target = target(e.getExpression(), List.of());
    Operand old = read(target, e.getExpression());
    body.use(old, range);
    if (wantsValue && e.getOperator().isPostfix()) {
      old = body.operators.snapshot(old, e.getExpression());
    }
    Operand stepped = Constant.other(ShortText.of(e), target.type());
    write(target, stepped, range);
    if (e.getOperator().isPostfix()) {
      return old;
    }
    return target.variable() != null ? target.variable() : stepped;
  }
}
