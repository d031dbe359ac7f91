package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;

/**
 * The dispatch over expressions. An expression may be given a variable to put its value into; it
 * then writes that variable as its last step and nothing before, so that what the variable held is
 * still there while the expression is evaluated, or when it throws.
 */
final class Expressions {
  private final Body body;

  Expressions(Body body) {
    this.body = body;
  }

  Operand value(Expression e) {
    return value(e, null, TypeRef.UNKNOWN);
  }

  void into(Expression e, Variable target) {
    value(e, target, target.type());
  }

  /**
   * Evaluates.
   *
   * @param into receives the value, or null when any operand will do
   * @param expected the type the context wants, for closures and array initializers
   */
  Operand value(Expression e, @Nullable Variable into, TypeRef expected) {
    if (e instanceof NameExpr name) {
      return body.names.simple(name, into);
    } else if (e instanceof MethodCallExpr call) {
      return body.calls.value(call, into);
    } else if (e instanceof LiteralExpr) {
      Constant literal = Literals.of(e);
      return deliver(
          literal == null ? Constant.other(ShortText.of(e), TypeRef.UNKNOWN) : literal, into, e);
    } else if (e instanceof FieldAccessExpr access) {
      return body.names.access(access, into);
    } else if (e instanceof ObjectCreationExpr creation) {
      return body.creations.value(creation, into);
    } else if (e instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner(), into, expected);
    } else if (e instanceof ThisExpr self) {
      return deliver(self(self), into, e);
    } else if (e instanceof BinaryExpr binary) {
      return deliver(body.operators.binary(binary, into), into, e);
    } else if (e instanceof AssignExpr assign) {
      return deliver(body.assignments.assign(assign), into, e);
    } else if (e instanceof CastExpr cast) {
      return cast(cast, into);
    }
    return rarer(e, into, expected);
  }

  private Operand rarer(Expression e, @Nullable Variable into, TypeRef expected) {
    if (e instanceof UnaryExpr unary) {
      return deliver(body.operators.unary(unary, into), into, e);
    } else if (e instanceof ConditionalExpr choice) {
      return body.operators.choice(choice, into, expected);
    } else if (e instanceof InstanceOfExpr) {
      return deliver(body.conditions.asValue(e, into), into, e);
    } else if (e instanceof LambdaExpr lambda) {
      return body.closures.lambda(lambda, into, expected);
    } else if (e instanceof MethodReferenceExpr reference) {
      return body.closures.reference(reference, into, expected);
    } else if (e instanceof ArrayAccessExpr access) {
      return body.names.element(access, into);
    } else if (e instanceof ArrayCreationExpr creation) {
      return body.creations.array(creation, into);
    } else if (e instanceof ArrayInitializerExpr initializer) {
      return body.creations.initializer(initializer, into, expected);
    } else if (e instanceof SwitchExpr selection) {
      return body.switches.value(selection, into, expected);
    } else if (e instanceof VariableDeclarationExpr declaration) {
      body.statements.declare(declaration);
      return Constant.other(ShortText.of(e), TypeRef.VOID);
    }
    Constant literal = Literals.of(e);
    if (literal != null) {
      return deliver(literal, into, e);
    }
    Variable result = into == null ? body.temp(e, expected) : into;
    body.cfg.emit(
        new Event.Unmodelled(
            "expression " + e.getMetaModel().getTypeName(), List.of(), result, body.at(e)));
    return result;
  }

  /** Evaluates for its effects only. */
  void discard(Expression e) {
    if (e instanceof MethodCallExpr call) {
      body.calls.discard(call);
    } else if (e instanceof ObjectCreationExpr creation) {
      body.creations.discard(creation);
    } else if (e instanceof EnclosedExpr enclosed) {
      discard(enclosed.getInner());
    } else if (e instanceof UnaryExpr unary) {
      body.operators.discard(unary);
    } else {
      value(e);
    }
  }

  Operand deliver(Operand value, @Nullable Variable into, Expression e) {
    if (into == null) {
      return value;
    }
    body.assign(into, value, body.at(e));
    return into;
  }

  private Operand self(ThisExpr e) {
    if (e.getTypeName().isPresent()) {
      Optional<TypeRef> named = body.types().typeNamed(e.getTypeName().get().asString(), e);
      return body.names.instanceOf(
          named.map(TypeRef::name).orElse(body.frame.type.name), body.at(e));
    }
    Variable self = body.frame.self();
    return self == null ? Constant.other("this", body.frame.type.type()) : self;
  }

  private Operand cast(CastExpr cast, @Nullable Variable into) {
    TypeRef type = body.types().type(cast.getType());
    SourceRange range = body.at(cast);
    Operand value = value(cast.getExpression(), null, type);
    if (into != null) {
      body.assign(into, value, range);
      return into;
    }
    if (value instanceof Constant constant) {
      return constant.kind() == Constant.Kind.OTHER && !type.isUnknown()
          ? Constant.other(String.valueOf(constant.value()), type)
          : constant;
    }
    if (type.isUnknown() || type.equals(value.type())) {
      return value;
    }
    Variable result = body.temp(cast, type);
    body.cfg.emit(new Event.Assign(result, value, range));
    return result;
  }

  /** Evaluates from left to right. A variable that a later one assigns is read before that. */
  List<Operand> values(List<Expression> expressions) {
    List<Operand> operands = new ArrayList<>(expressions.size());
    for (int i = 0; i < expressions.size(); i++) {
      operands.add(
          hold(
              value(expressions.get(i)),
              expressions.get(i),
              expressions.subList(i + 1, expressions.size())));
    }
    return operands;
  }

  /**
   * The operand as it is now, although the later expressions may assign the variable it came from.
   */
  Operand hold(Operand operand, Expression from, List<? extends Node> later) {
    if (!(operand instanceof Variable v) || v.isTemporary() || v.kind() == Variable.Kind.THIS) {
      return operand;
    }
    for (Node e : later) {
      if (assigns(e, v.name())) {
        Variable copy = body.temp(from, v.type());
        body.cfg.emit(new Event.Assign(copy, v, body.at(from)));
        return copy;
      }
    }
    return operand;
  }

  private static boolean assigns(Node node, String name) {
    if (node instanceof NameExpr || node instanceof LiteralExpr || node instanceof LambdaExpr) {
      return false;
    }
    if (node instanceof AssignExpr assign && isNamed(assign.getTarget(), name)) {
      return true;
    }
    if (node instanceof UnaryExpr unary
        && Operators.isStep(unary)
        && isNamed(unary.getExpression(), name)) {
      return true;
    }
    for (Node child : node.getChildNodes()) {
      if (assigns(child, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Expression target, String name) {
    return target instanceof NameExpr e && e.getNameAsString().equals(name);
  }
}
