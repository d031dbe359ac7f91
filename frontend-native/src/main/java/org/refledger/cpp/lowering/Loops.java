package org.refledger.cpp.lowering;

import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDoStatement;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTForStatement;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.IASTWhileStatement;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTRangeBasedForStatement;
import org.eclipse.cdt.core.dom.ast.cpp.ICPPASTWhileStatement;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Loops: a head that tests, a body, and where continue goes. */
final class Loops {
  private final Body body;

  Loops(Body body) {
    this.body = body;
  }

  /** {@code while} and {@code do}. */
  void loop(IASTStatement s) {
    if (s instanceof IASTDoStatement loop) {
      doLoop(loop);
    } else if (s instanceof IASTWhileStatement loop) {
      body.statements.scoped(null, () -> whileLoop(loop), body.end(loop));
    }
  }

  private void whileLoop(IASTWhileStatement s) {
    Label head = new Label();
    Label turn = new Label();
    Label after = new Label();
    SourceRange range = body.at(s.getCondition() == null ? s : s.getCondition());
    body.cfg.place(head, range);
    IASTDeclaration declared =
        s instanceof ICPPASTWhileStatement cpp ? cpp.getConditionDeclaration() : null;
    if (declared != null) {
      Operand value = body.declarations.declare(declared);
      if (value == null) {
        body.conditions.opaque("condition", turn, after, range);
      } else {
        body.conditions.test(value, s, turn, after, range);
      }
    } else {
      body.conditions.branch(s.getCondition(), turn, after);
    }
    body.cfg.place(turn, range);
    inside(s.getBody(), after, head);
    body.cfg.jump(head, body.end(s));
    body.cfg.place(after, body.end(s));
  }

  /** {@code do … while (0)} is how macros are written: it runs once. */
  private void doLoop(IASTDoStatement s) {
    Label turn = new Label();
    Label test = new Label();
    Label after = new Label();
    body.cfg.place(turn, body.at(s.getBody()));
    inside(s.getBody(), after, test);
    body.cfg.place(test, body.at(s.getCondition()));
    body.conditions.branch(s.getCondition(), turn, after);
    body.cfg.place(after, body.end(s));
  }

  void counted(IASTForStatement s) {
    body.statements.scoped(null, () -> countedInScope(s), body.end(s));
  }

  private void countedInScope(IASTForStatement s) {
    if (s.getInitializerStatement() != null) {
      body.statements.statement(s.getInitializerStatement());
    }
    Label head = new Label();
    Label turn = new Label();
    Label update = new Label();
    Label after = new Label();
    IASTExpression condition = s.getConditionExpression();
    SourceRange range = body.at(condition == null ? s : condition);
    body.cfg.place(head, range);
    if (condition == null) {
      body.cfg.jump(turn, range);
    } else {
      body.conditions.branch(condition, turn, after);
    }
    body.cfg.place(turn, range);
    inside(s.getBody(), after, update);
    body.cfg.place(update, range);
    body.statements.discard(s.getIterationExpression());
    body.cfg.jump(head, body.end(s));
    body.cfg.place(after, body.end(s));
  }

  private void inside(IASTStatement statement, Label after, @Nullable Label next) {
    body.exits.push(new Exits.Target(after, next, null));
    body.statements.nested(statement);
    body.exits.pop();
  }

  /** {@code for (auto x : all)}. */
  void over(ICPPASTRangeBasedForStatement s) {
    body.statements.scoped(null, () -> overInScope(s), body.end(s));
  }

  private void overInScope(ICPPASTRangeBasedForStatement s) {
    IASTNode source = s.getInitializerClause();
    SourceRange range = body.at(source);
    Operand all = body.expressions.value(s.getInitializerClause(), TypeRef.UNKNOWN);
    body.use(all, range);
    Label head = new Label();
    Label turn = new Label();
    Label after = new Label();
    body.cfg.place(head, range);
    body.conditions.opaque("more in " + body.text(source), turn, after, range);
    body.cfg.place(turn, range);
    body.exits.push(new Exits.Target(after, head, null));
    body.statements.scoped(
        null,
        () -> {
          element(s, all, range);
          body.statements.nested(s.getBody());
        },
        body.end(s));
    body.exits.pop();
    body.cfg.jump(head, body.end(s));
    body.cfg.place(after, body.end(s));
  }

  private void element(ICPPASTRangeBasedForStatement s, Operand all, SourceRange range) {
    Operand value =
        Constant.other("element of " + body.text(s.getInitializerClause()), TypeRef.UNKNOWN);
    if (all.type().isArray()) {
      org.refledger.ir.Variable read = body.frame.temp("element of " + all, all.type().element());
      body.cfg.emit(
          new Event.Load(
              read, new Place.Element(all, Constant.other("index", TypeRef.INT)), range));
      value = read;
    }
    body.declarations.element(s.getDeclaration(), value);
  }
}
