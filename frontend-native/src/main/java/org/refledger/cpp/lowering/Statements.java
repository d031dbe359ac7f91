package org.refledger.cpp.lowering;

import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTBreakStatement;
import org.eclipse.cdt.core.dom.ast.IASTCaseStatement;
import org.eclipse.cdt.core.dom.ast.IASTCompoundStatement;
import org.eclipse.cdt.core.dom.ast.IASTContinueStatement;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarationStatement;
import org.eclipse.cdt.core.dom.ast.IASTDefaultStatement;
import org.eclipse.cdt.core.dom.ast.IASTDoStatement;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionStatement;
import org.eclipse.cdt.core.dom.ast.IASTForStatement;
import org.eclipse.cdt.core.dom.ast.IASTGotoStatement;
import org.eclipse.cdt.core.dom.ast.IASTIfStatement;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTLabelStatement;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTNullStatement;
import org.eclipse.cdt.core.dom.ast.IASTReturnStatement;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.IASTSwitchStatement;
import org.eclipse.cdt.core.dom.ast.IASTWhileStatement;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTIfStatement;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTRangeBasedForStatement;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTTryBlockStatement;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Statements. */
final class Statements {
  private final Body body;

  Statements(Body body) {
    this.body = body;
  }

  /** Lowers in a scope of its own. */
  void scoped(@Nullable IASTNode statement, Runnable inside, SourceRange end) {
    Frame.Scope outer = body.frame.scope();
    Frame.Scope scope = body.frame.openScope();
    Exits.ScopeExit exit = new Exits.ScopeExit(scope, statement);
    int depth = body.exits.depth();
    body.exits.push(exit);
    inside.run();
    body.exits.finishDownTo(depth + 1, end);
    body.exits.pop();
    body.exits.endScope(scope, end);
    body.frame.scope(outer);
  }

  void compound(IASTCompoundStatement block) {
    scoped(block, () -> all(block.getStatements()), body.end(block));
  }

  /** Statements in a row; a protected block and what ends it are one. */
  void all(IASTStatement[] statements) {
    for (int i = 0; i < statements.length; i++) {
      IASTStatement next = i + 1 < statements.length ? statements[i + 1] : null;
      if (body.tries.isGuarded(statements[i])) {
        boolean isEnded = next != null && body.tries.endsGuarded(next);
        body.tries.guarded((IASTIfStatement) statements[i], isEnded ? next : null);
        i += isEnded ? 1 : 0;
      } else {
        statement(statements[i]);
      }
    }
  }

  void statement(IASTStatement s) {
    if (s instanceof IASTCompoundStatement block) {
      compound(block);
    } else if (s instanceof IASTExpressionStatement expression) {
      discard(expression.getExpression());
    } else if (s instanceof IASTDeclarationStatement declaration) {
      declaration(declaration.getDeclaration());
    } else if (s instanceof IASTIfStatement test) {
      ifStatement(test);
    } else if (s instanceof IASTReturnStatement leave) {
      returns(leave);
    } else if (s instanceof IASTWhileStatement || s instanceof IASTDoStatement) {
      body.loops.loop(s);
    } else if (s instanceof IASTForStatement loop) {
      body.loops.counted(loop);
    } else if (s instanceof ICPPASTRangeBasedForStatement loop) {
      body.loops.over(loop);
    } else if (s instanceof IASTSwitchStatement selection) {
      body.switches.select(selection);
    } else if (s instanceof IASTCaseStatement || s instanceof IASTDefaultStatement) {
      body.switches.place(s);
    } else if (s instanceof ICPPASTTryBlockStatement attempt) {
      body.tries.attempt(attempt);
    } else {
      jump(s);
    }
  }

  private void jump(IASTStatement s) {
    SourceRange range = body.at(s);
    if (s instanceof IASTGotoStatement jump) {
      body.labels.go(jump);
    } else if (s instanceof IASTLabelStatement label) {
      body.labels.place(label);
      if (label.getNestedStatement() != null) {
        statement(label.getNestedStatement());
      }
    } else if (s instanceof IASTBreakStatement) {
      leaveTo(body.exits.target(false), false, range);
    } else if (s instanceof IASTContinueStatement) {
      leaveTo(body.exits.target(true), true, range);
    } else if (!(s instanceof IASTNullStatement)) {
      body.expressions.problem(s);
    }
  }

  private void leaveTo(Exits.@Nullable Target target, boolean isContinue, SourceRange range) {
    Label label = target == null ? null : isContinue ? target.continueLabel() : target.breakLabel();
    if (label != null) {
      body.exits.leave(target, range, () -> body.cfg.jump(label, range));
    }
  }

  private void declaration(IASTDeclaration declaration) {
    body.declarations.declare(declaration);
    body.objects.endTemporaries(body.end(declaration));
  }

  /** An expression for what it does. */
  void discard(@Nullable IASTExpression expression) {
    if (expression != null) {
      body.expressions.discard(expression);
      body.objects.endTemporaries(body.end(expression));
    }
  }

  private void ifStatement(IASTIfStatement s) {
    IASTDeclaration declared =
        s instanceof ICPPASTIfStatement cpp ? cpp.getConditionDeclaration() : null;
    IASTStatement first =
        s instanceof ICPPASTIfStatement cpp ? cpp.getInitializerStatement() : null;
    if (declared == null && first == null) {
      branches(s, null);
      return;
    }
    scoped(
        null,
        () -> {
          if (first != null) {
            statement(first);
          }
          branches(s, declared == null ? null : body.declarations.declare(declared));
        },
        body.end(s));
  }

  private void branches(IASTIfStatement s, @Nullable Operand declared) {
    Label yes = new Label();
    Label no = new Label();
    Label after = new Label();
    IASTExpression condition = s.getConditionExpression();
    if (condition != null) {
      body.conditions.branch(condition, yes, no);
    } else if (declared != null) {
      body.conditions.test(declared, s, yes, no, body.at(s));
    } else {
      body.conditions.opaque("condition", yes, no, body.at(s));
    }
    body.cfg.place(yes, body.at(s.getThenClause()));
    nested(s.getThenClause());
    body.cfg.jump(after, body.end(s.getThenClause()));
    body.cfg.place(no, body.end(s.getThenClause()));
    if (s.getElseClause() != null) {
      nested(s.getElseClause());
    }
    body.cfg.place(after, body.end(s));
  }

  /** A statement as a branch: what it declares ends with it. */
  void nested(IASTStatement s) {
    if (s instanceof IASTCompoundStatement block) {
      compound(block);
    } else {
      scoped(null, () -> all(new IASTStatement[] {s}), body.end(s));
    }
  }

  private void returns(IASTReturnStatement s) {
    SourceRange range = body.at(s);
    IASTInitializerClause clause = s.getReturnArgument();
    Operand value = clause == null ? null : body.expressions.value(clause, body.returnType);
    if (value != null) {
      value = Body.coerced(value, body.returnType);
    }
    body.objects.adopt(value);
    Operand held = held(value, s, range);
    body.objects.endTemporaries(range);
    Operand result = body.returnType.equals(TypeRef.VOID) ? null : held;
    List<Exits.Cleanup> kept = body.objects.keep(held);
    body.exits.leave(null, range, () -> body.cfg.returns(result, range));
    kept.forEach(cleanup -> cleanup.isOff = false);
  }

  /** A value that what runs on the way out does not change. */
  private @Nullable Operand held(@Nullable Operand value, IASTNode s, SourceRange range) {
    boolean mayChange =
        value instanceof Variable v && v.kind() == Variable.Kind.LOCAL && body.tries.isInGuarded();
    if (!mayChange || !(value instanceof Variable v)) {
      return value;
    }
    Variable copy = body.temp(s, v.type());
    body.assign(copy, v, range);
    return copy;
  }
}
