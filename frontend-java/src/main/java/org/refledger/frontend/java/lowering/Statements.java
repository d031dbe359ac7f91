package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.VarType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** The dispatch over statements, and the simple ones. */
final class Statements {
  private static final TypeRef ASSERTION_ERROR = TypeRef.of("java.lang.AssertionError");

  private final Body body;

  Statements(Body body) {
    this.body = body;
  }

  /** A whole body: its variables need no end of scope, leaving the procedure settles them. */
  void body(List<Statement> statements) {
    body.frame.openScope();
    sequence(statements);
  }

  /** Statements in a scope of their own. */
  void block(List<Statement> statements, SourceRange end) {
    scoped(() -> sequence(statements), end);
  }

  /** Statements one after the other; what must be cleaned up protects those behind it. */
  void sequence(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement s = statements.get(i);
      CleanupVariable variable = CleanupVariable.of(s);
      if (variable != null) {
        List<Statement> rest = statements.subList(i + 1, statements.size());
        body.tries.cleanup(variable, () -> sequence(rest));
        return;
      }
      statement(s);
    }
  }

  void scoped(Runnable lower, SourceRange end) {
    Frame.Scope outside = body.frame.scope();
    Frame.Scope scope = body.frame.openScope();
    body.exits.push(new Exits.ScopeExit(scope));
    lower.run();
    body.exits.pop();
    body.exits.endScope(scope, end);
    body.frame.scope(outside);
  }

  void statement(Statement s) {
    if (s instanceof ExpressionStmt e) {
      expression(e.getExpression());
    } else if (s instanceof BlockStmt block) {
      block(block.getStatements(), body.positions().end(block));
    } else if (s instanceof IfStmt e) {
      choice(e);
    } else if (s instanceof ReturnStmt e) {
      returns(e);
    } else if (s instanceof TryStmt e) {
      body.tries.lower(e);
    } else if (s instanceof ThrowStmt e) {
      Operand exception = body.expressions.value(e.getExpression());
      body.cfg.throwing(exception, false, body.at(e));
    } else if (s instanceof SynchronizedStmt e) {
      body.use(body.expressions.value(e.getExpression()), body.at(e.getExpression()));
      statement(e.getBody());
    } else if (s instanceof LabeledStmt e) {
      labelled(e);
    } else if (s instanceof BreakStmt e) {
      leave(e, e.getLabel(), false);
    } else if (s instanceof ContinueStmt e) {
      leave(e, e.getLabel(), true);
    } else if (!jumpTarget(s, Set.of())) {
      rarer(s);
    }
  }

  private void rarer(Statement s) {
    if (s instanceof ExplicitConstructorInvocationStmt e) {
      body.calls.explicitConstructor(e);
      Runnable initializers = body.initializers;
      if (!e.isThis() && initializers != null) {
        initializers.run();
      }
    } else if (s instanceof AssertStmt e) {
      assertion(e);
    } else if (s instanceof YieldStmt e) {
      yields(e.getExpression(), body.at(e));
    } else if (s instanceof LocalClassDeclarationStmt e) {
      body.localClasses.declare(e.getClassDeclaration());
    } else if (s instanceof LocalRecordDeclarationStmt e) {
      body.localClasses.declare(e.getRecordDeclaration());
    } else if (!(s instanceof EmptyStmt)) {
      String reason = "statement " + s.getMetaModel().getTypeName();
      body.cfg.emit(new Event.Unmodelled(reason, List.of(), null, body.at(s)));
    }
  }

  /** Statements that a label can be jumped out of in a way of their own. */
  private boolean jumpTarget(Statement s, Set<String> names) {
    if (s instanceof ForEachStmt e) {
      body.loops.forEach(e, names);
    } else if (s instanceof ForStmt e) {
      body.loops.counted(e, names);
    } else if (s instanceof WhileStmt e) {
      body.loops.whileLoop(e, names);
    } else if (s instanceof DoStmt e) {
      body.loops.doLoop(e, names);
    } else if (s instanceof SwitchStmt e) {
      body.switches.statement(e, names);
    } else {
      return false;
    }
    return true;
  }

  private void expression(Expression e) {
    if (e instanceof VariableDeclarationExpr declaration) {
      declare(declaration);
    } else {
      body.expressions.discard(e);
    }
  }

  void declare(VariableDeclarationExpr declaration) {
    for (VariableDeclarator v : declaration.getVariables()) {
      Expression initializer = v.getInitializer().orElse(null);
      String name = v.getNameAsString();
      if (v.getType() instanceof VarType && initializer != null) {
        Operand value = body.expressions.value(initializer);
        Variable local =
            body.frame.local(
                name, value.type().equals(TypeRef.NULL) ? TypeRef.UNKNOWN : value.type());
        body.assign(local, value, body.at(v));
      } else {
        Variable local = body.frame.local(name, body.types().type(v.getType()));
        if (initializer != null) {
          body.expressions.into(initializer, local);
        }
      }
    }
  }

  private void choice(IfStmt e) {
    Label then = new Label();
    Label otherwise = new Label();
    Label after = new Label();
    Statement elseStatement = e.getElseStmt().orElse(null);
    body.conditions.branch(e.getCondition(), then, elseStatement == null ? after : otherwise);
    body.cfg.place(then, body.at(e.getThenStmt()));
    statement(e.getThenStmt());
    if (elseStatement != null) {
      body.cfg.jump(after, body.at(e));
      body.cfg.place(otherwise, body.at(elseStatement));
      statement(elseStatement);
    }
    body.cfg.place(after, body.positions().end(e));
  }

  /** The value is fixed before any finally body runs. */
  private void returns(ReturnStmt e) {
    SourceRange range = body.at(e);
    Expression expression = e.getExpression().orElse(null);
    if (expression == null) {
      body.exits.leave(null, range, r -> body.cfg.returns(null, r));
      return;
    }
    Operand value = body.expressions.value(expression, null, body.returnType);
    Operand result = body.exits.hasCleanup() ? body.operators.snapshot(value, expression) : value;
    body.exits.leave(null, range, r -> body.cfg.returns(result, r));
  }

  private void leave(Statement s, Optional<SimpleName> name, boolean isContinue) {
    Exits.Target target =
        body.exits.target(name.map(SimpleName::getIdentifier).orElse(null), isContinue);
    SourceRange range = body.at(s);
    Label label = target == null ? null : isContinue ? target.continueLabel() : target.breakLabel();
    if (label == null) {
      body.cfg.emit(new Event.Unmodelled("jump without a target", List.of(), null, range));
      return;
    }
    body.exits.leave(target, range, r -> body.cfg.jump(label, r));
  }

  void yields(Expression value, SourceRange range) {
    Exits.Target target = body.exits.switchExpression();
    Variable result = target == null ? null : target.yieldsInto();
    if (target == null || result == null) {
      body.expressions.value(value);
      return;
    }
    body.expressions.into(value, result);
    body.exits.leave(target, range, r -> body.cfg.jump(target.breakLabel(), r));
  }

  private void labelled(LabeledStmt first) {
    Set<String> names = new LinkedHashSet<>();
    Statement inner = first;
    while (inner instanceof LabeledStmt next) {
      names.add(next.getLabel().getIdentifier());
      inner = next.getStatement();
    }
    if (jumpTarget(inner, names)) {
      return;
    }
    Label after = new Label();
    body.exits.push(new Exits.Target(names, after, null, false, null, false));
    statement(inner);
    body.exits.pop();
    body.cfg.place(after, body.positions().end(first));
  }

  private void assertion(AssertStmt e) {
    SourceRange range = body.at(e);
    Label holds = new Label();
    Label fails = new Label();
    body.conditions.branch(e.getCheck(), holds, fails);
    body.cfg.place(fails, range);
    List<Expression> message = e.getMessage().map(List::of).orElse(List.of());
    Calls.Arguments arguments =
        body.calls.arguments(message, types -> body.types().constructor(ASSERTION_ERROR, types));
    Variable error = body.frame.hidden("AssertionError", ASSERTION_ERROR);
    body.creations.newObject(error, ASSERTION_ERROR, arguments, range);
    body.cfg.throwing(error, false, range);
    body.cfg.place(holds, range);
  }

  /** Whether a constructor's body calls another constructor itself, and which. */
  static @Nullable ExplicitConstructorInvocationStmt constructorCall(BlockStmt code) {
    for (Statement s : code.getStatements()) {
      if (s instanceof ExplicitConstructorInvocationStmt call) {
        return call;
      }
    }
    return null;
  }
}
