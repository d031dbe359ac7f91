package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.VarType;
import java.util.List;
import org.refledger.ir.Condition;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.source.SourceRange;

/** Type and record patterns: a type test, then the bindings, then the components. */
final class Patterns {
  private final Body body;

  Patterns(Body body) {
    this.body = body;
  }

  /**
   * Tests a value and binds the pattern's variables on the way to {@code matched}.
   *
   * @param isTotal whether the static type already guarantees the match, as for a component of the
   *     same type (which may be null)
   */
  void match(
      ComponentPatternExpr pattern, Operand subject, boolean isTotal, Label matched, Label failed) {
    SourceRange range = body.at(pattern);
    if (pattern instanceof TypePatternExpr type) {
      boolean isVar = type.getType() instanceof VarType;
      TypeRef wanted = isVar ? subject.type() : body.types().type(type.getType());
      if (!isVar && !isTotal) {
        test(subject, wanted, failed, range);
      }
      Variable bound = body.frame.local(type.getNameAsString(), wanted);
      body.assign(bound, subject, range);
    } else if (pattern instanceof RecordPatternExpr record) {
      TypeRef type = body.types().type(record.getType());
      test(subject, type, failed, range);
      components(record, typed(subject, type, record), failed);
    }
    // A match-all pattern tests and binds nothing.
    body.cfg.jump(matched, range);
  }

  private void test(Operand subject, TypeRef type, Label failed, SourceRange range) {
    Label next = new Label();
    body.cfg.branch(new Condition.InstanceOf(subject, type), next, failed, range);
    body.cfg.place(next, range);
  }

  private Operand typed(Operand subject, TypeRef type, PatternExpr pattern) {
    if (subject.type().name().equals(type.name())) {
      return subject;
    }
    Variable result = body.frame.hidden(ShortText.ofNode(pattern), type);
    body.assign(result, subject, body.at(pattern));
    return result;
  }

  private void components(RecordPatternExpr record, Operand subject, Label failed) {
    List<FieldDecl> declared =
        body.types()
            .classes()
            .find(subject.type().name())
            .map(c -> c.fields().stream().filter(f -> !f.isStatic()).toList())
            .orElse(List.of());
    for (int i = 0; i < record.getPatternList().size(); i++) {
      ComponentPatternExpr part = record.getPatternList().get(i);
      if (part instanceof MatchAllPatternExpr) {
        continue;
      }
      boolean isKnown = i < declared.size();
      String name = isKnown ? declared.get(i).name() : "component" + i;
      TypeRef type = isKnown ? declared.get(i).type() : TypeRef.UNKNOWN;
      Variable component = body.frame.hidden(name + "()", type);
      body.calls.implicit(component, subject, subject.type().name(), name, body.at(part));
      boolean isTotal =
          part instanceof TypePatternExpr t
              && (t.getType() instanceof VarType
                  || body.types().type(t.getType()).name().equals(type.name()));
      Label next = new Label();
      match(part, component, isTotal, next, failed);
      body.cfg.place(next, body.at(part));
    }
  }
}
