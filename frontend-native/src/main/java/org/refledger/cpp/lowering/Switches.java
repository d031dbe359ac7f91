package org.refledger.cpp.lowering;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTCaseStatement;
import org.eclipse.cdt.core.dom.ast.IASTDefaultStatement;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.IASTSwitchStatement;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Switches: tests in a row, then the body with a label at each case. */
final class Switches {
  private final Body body;
  private final Map<IASTStatement, Label> cases = new LinkedHashMap<>();

  Switches(Body body) {
    this.body = body;
  }

  void select(IASTSwitchStatement s) {
    SourceRange range = body.at(s.getControllerExpression());
    Operand subject = body.expressions.value(s.getControllerExpression(), TypeRef.INT);
    Map<IASTStatement, Label> own = scan(s.getBody());
    Label after = new Label();
    Label otherwise = after;
    for (Map.Entry<IASTStatement, Label> entry : own.entrySet()) {
      if (entry.getKey() instanceof IASTCaseStatement test) {
        Label next = new Label();
        test(subject, test.getExpression(), entry.getValue(), next);
        body.cfg.place(next, range);
      } else {
        otherwise = entry.getValue();
      }
    }
    body.cfg.jump(otherwise, range);
    cases.putAll(own);
    body.exits.push(new Exits.Target(after, null, null));
    body.statements.nested(s.getBody());
    body.exits.pop();
    body.cfg.place(after, body.end(s));
  }

  private void test(Operand subject, IASTExpression value, Label isIt, Label next) {
    SourceRange range = body.at(value);
    Operand constant = body.expressions.value(value, subject.type());
    if (subject instanceof Constant || constant.equals(Constant.NULL)) {
      body.conditions.opaque("case " + body.text(value), isIt, next, range);
    } else {
      body.conditions.equal(subject, constant, isIt, next, range);
    }
  }

  /** A case: control falls into it from above. */
  void place(IASTStatement s) {
    @Nullable Label label = cases.remove(s);
    if (label != null) {
      body.cfg.place(label, body.at(s));
    }
  }

  private static Map<IASTStatement, Label> scan(IASTStatement block) {
    Map<IASTStatement, Label> found = new LinkedHashMap<>();
    block.accept(
        new ASTVisitor() {
          {
            shouldVisitStatements = true;
          }

          @Override
          public int visit(IASTStatement statement) {
            if (statement instanceof IASTSwitchStatement) {
              return PROCESS_SKIP;
            }
            if (statement instanceof IASTCaseStatement
                || statement instanceof IASTDefaultStatement) {
              Label label = new Label();
              label.use();
              found.put(statement, label);
            }
            return PROCESS_CONTINUE;
          }
        });
    return found;
  }
}
