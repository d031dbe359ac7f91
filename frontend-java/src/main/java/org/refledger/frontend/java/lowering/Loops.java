package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.VarType;
import java.util.List;
import java.util.Set;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Loops: a head that tests, a body, and where continue goes. */
final class Loops {
  private static final String ITERATOR = "java.util.Iterator";

  private final Body body;

  Loops(Body body) {
    this.body = body;
  }

  void whileLoop(WhileStmt e, Set<String> names) {
    Label head = new Label();
    Label turn = new Label();
    Label after = new Label();
    SourceRange range = body.at(e.getCondition());
    body.cfg.place(head, range);
    body.conditions.branch(e.getCondition(), turn, after);
    body.cfg.place(turn, range);
    inside(e.getBody(), names, after, head);
    body.cfg.jump(head, body.positions().end(e));
    body.cfg.place(after, body.positions().end(e));
  }

  void doLoop(DoStmt e, Set<String> names) {
    Label turn = new Label();
    Label test = new Label();
    Label after = new Label();
    body.cfg.place(turn, body.at(e.getBody()));
    inside(e.getBody(), names, after, test);
    body.cfg.place(test, body.at(e.getCondition()));
    body.conditions.branch(e.getCondition(), turn, after);
    body.cfg.place(after, body.positions().end(e));
  }

  void counted(ForStmt e, Set<String> names) {
    body.statements.scoped(() -> countedInScope(e, names), body.positions().end(e));
  }

  private void countedInScope(ForStmt e, Set<String> names) {
    e.getInitialization().forEach(body.expressions::discard);
    Label head = new Label();
    Label turn = new Label();
    Label update = new Label();
    Label after = new Label();
    SourceRange range = e.getCompare().map(body::at).orElseGet(() -> body.positions().head(e));
    body.cfg.place(head, range);
    if (e.getCompare().isPresent()) {
      body.conditions.branch(e.getCompare().get(), turn, after);
    } else {
      body.cfg.jump(turn, range);
    }
    body.cfg.place(turn, range);
    inside(e.getBody(), names, after, update);
    body.cfg.place(update, range);
    e.getUpdate().forEach(body.expressions::discard);
    body.cfg.jump(head, body.positions().end(e));
    body.cfg.place(after, body.positions().end(e));
  }

  private void inside(Statement statement, Set<String> names, Label after, Label next) {
    body.exits.push(new Exits.Target(names, after, next, true, null, false));
    body.statements.statement(statement);
    body.exits.pop();
  }

  void forEach(ForEachStmt e, Set<String> names) {
    Operand source = body.expressions.value(e.getIterable());
    // The loop goes on over what it started with, whatever the body assigns.
    source = body.expressions.hold(source, e.getIterable(), List.of(e.getBody()));
    if (source.type().isArray()) {
      overArray(e, source, names);
    } else {
      overIterable(e, source, names);
    }
  }

  private void overArray(ForEachStmt e, Operand array, Set<String> names) {
    SourceRange range = body.at(e.getIterable());
    body.use(array, range);
    Label head = new Label();
    Label turn = new Label();
    Label after = new Label();
    body.cfg.place(head, range);
    String more = "more in " + ShortText.of(e.getIterable());
    body.cfg.branch(new Condition.Opaque(more), turn, after, range);
    body.cfg.place(turn, range);
    Place element = new Place.Element(array, Constant.other("index", TypeRef.INT));
    turn(
        e,
        names,
        head,
        after,
        array.type().element(),
        v -> body.cfg.emit(new Event.Load(v, element, range)));
  }

  private void overIterable(ForEachStmt e, Operand iterable, Set<String> names) {
    SourceRange range = body.at(e.getIterable());
    TypeRef element = body.types().elementOf(iterable.type());
    List<TypeRef> arguments = element.isUnknown() ? List.of() : List.of(element);
    Variable iterator =
        body.frame.hidden(
            "iterator of " + ShortText.of(e.getIterable()), TypeRef.of(ITERATOR, arguments));
    body.calls.implicit(iterator, iterable, "java.lang.Iterable", "iterator", range);
    Label head = new Label();
    Label turn = new Label();
    Label after = new Label();
    body.cfg.place(head, range);
    Variable more = body.frame.hidden("hasNext()", TypeRef.BOOLEAN);
    body.calls.implicit(more, iterator, ITERATOR, "hasNext", range);
    body.cfg.branch(new Condition.IsTrue(more), turn, after, range);
    body.cfg.place(turn, range);
    turn(
        e,
        names,
        head,
        after,
        element,
        v -> body.calls.implicit(v, iterator, ITERATOR, "next", range));
  }

  /** Reads the next element into the loop's variable. */
  private interface Next {
    void into(Variable variable);
  }

  private void turn(
      ForEachStmt e, Set<String> names, Label head, Label after, TypeRef element, Next next) {
    SourceRange end = body.positions().end(e);
    body.exits.push(new Exits.Target(names, after, head, true, null, false));
    body.statements.scoped(
        () -> {
          VariableDeclarator declared = e.getVariableDeclarator();
          boolean isVar = declared.getType() instanceof VarType;
          TypeRef type = isVar ? element : body.types().type(declared.getType());
          next.into(body.frame.local(declared.getNameAsString(), type));
          body.statements.statement(e.getBody());
        },
        end);
    body.exits.pop();
    body.cfg.jump(head, end);
    body.cfg.place(after, end);
  }
}
