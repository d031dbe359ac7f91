package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Handler;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Catch;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** try, catch, finally and resources. */
final class Tries {
  private final Body body;

  Tries(Body body) {
    this.body = body;
  }

  void lower(TryStmt e) {
    BlockStmt last = e.getFinallyBlock().orElse(null);
    if (last == null) {
      Label after = new Label();
      catching(e, after);
      body.cfg.place(after, body.positions().end(e));
    } else {
      Runnable copy = () -> body.statements.block(last.getStatements(), body.positions().end(last));
      protect(() -> catchingInPlace(e), copy, copy, body.positions().end(e));
    }
  }

  private void catchingInPlace(TryStmt e) {
    Label after = new Label();
    catching(e, after);
    body.cfg.place(after, body.positions().end(e));
  }

  /** Runs code such that a cleanup follows on every way out. */
  private void protect(Runnable code, Runnable normal, Runnable exceptional, SourceRange end) {
    List<Catch> outside = body.cfg.handlers();
    Frame.Scope scope = body.frame.scope();
    Exits.Cleanup cleanup = new Exits.Cleanup(normal, exceptional, outside, scope);
    Variable exception = body.frame.hidden("exception", Handler.ANY);
    Catch caught = new Catch(Handler.ANY, new Label().use(), exception, true);
    Label after = new Label();
    body.exits.push(cleanup);
    body.cfg.handlers(prepend(List.of(caught), outside));
    code.run();
    body.exits.pop();
    body.exits.finish(cleanup, caught, after, end);
    body.frame.scope(scope);
    body.cfg.handlers(outside);
    body.cfg.place(after, end);
  }

  private static List<Catch> prepend(List<Catch> first, List<Catch> rest) {
    List<Catch> all = new ArrayList<>(first);
    all.addAll(rest);
    return List.copyOf(all);
  }

  /** The try block with its resources, then the catch clauses. */
  private void catching(TryStmt e, Label after) {
    List<Catch> outside = body.cfg.handlers();
    List<Catch> catches = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<Variable> exceptions = new ArrayList<>();
    for (CatchClause clause : e.getCatchClauses()) {
      Label label = new Label();
      List<TypeRef> types = caughtTypes(clause.getParameter().getType());
      TypeRef declared = types.size() == 1 ? types.get(0) : Handler.ANY;
      Variable exception = body.frame.undeclared(clause.getParameter().getNameAsString(), declared);
      types.forEach(t -> catches.add(new Catch(t, label.use(), exception, false)));
      labels.add(label);
      exceptions.add(exception);
    }
    body.cfg.handlers(prepend(catches, outside));
    SourceRange end = body.positions().end(e.getTryBlock());
    if (e.getResources().isEmpty()) {
      body.statements.block(e.getTryBlock().getStatements(), end);
    } else {
      body.statements.scoped(() -> resources(e, 0), end);
    }
    body.cfg.jump(after, end);
    body.cfg.handlers(outside);
    for (int i = 0; i < labels.size(); i++) {
      CatchClause clause = e.getCatchClauses().get(i);
      Variable exception = exceptions.get(i);
      body.cfg.place(labels.get(i), body.at(clause.getParameter()));
      body.statements.scoped(
          () -> {
            body.frame.declare(exception);
            body.statements.sequence(clause.getBody().getStatements());
          },
          body.positions().end(clause));
      body.cfg.jump(after, body.positions().end(clause));
    }
  }

  private List<TypeRef> caughtTypes(Type type) {
    if (type instanceof UnionType union) {
      return union.getElements().stream().map(body.types()::type).toList();
    }
    return List.of(body.types().type(type));
  }

  /** Opens the resources from the given one on, each closed after what follows it. */
  private void resources(TryStmt e, int index) {
    if (index == e.getResources().size()) {
      body.statements.block(e.getTryBlock().getStatements(), body.positions().end(e.getTryBlock()));
      return;
    }
    Expression resource = e.getResources().get(index);
    Variable variable = open(resource);
    boolean isNew = initializerOf(resource) instanceof ObjectCreationExpr;
    SourceRange range = body.at(resource);
    protect(
        () -> resources(e, index + 1),
        () -> close(variable, "close", isNew, range),
        () -> closeQuietly(variable, isNew, range),
        body.positions().end(e.getTryBlock()));
  }

  /** A variable that is given back, unless it is null, behind the rest of its block. */
  void cleanup(CleanupVariable cleanup, Runnable rest) {
    Variable variable = open(cleanup.declaration());
    SourceRange range = body.at(cleanup.declaration());
    Runnable giveBack = () -> close(variable, cleanup.method(), false, range);
    protect(rest, giveBack, giveBack, range);
  }

  private static @Nullable Expression initializerOf(Expression resource) {
    return resource instanceof VariableDeclarationExpr declaration
        ? declaration.getVariable(0).getInitializer().orElse(null)
        : null;
  }

  private Variable open(Expression resource) {
    if (resource instanceof VariableDeclarationExpr declaration) {
      body.statements.declare(declaration);
      VariableDeclarator declared = declaration.getVariable(0);
      Variable v = body.frame.lookup(declared.getNameAsString());
      if (v != null) {
        return v;
      }
    }
    Operand value = body.expressions.value(resource);
    if (value instanceof Variable v) {
      return v;
    }
    Variable copy = body.temp(resource, value.type());
    body.assign(copy, value, body.at(resource));
    return copy;
  }

  private void close(Variable resource, String method, boolean isNew, SourceRange range) {
    Label present = new Label();
    Label after = new Label();
    if (!isNew) {
      body.cfg.branch(new Condition.IsNull(resource), after, present, range);
      body.cfg.place(present, range);
    }
    body.calls.implicit(null, resource, ownerOf(resource), method, range);
    body.cfg.place(after, range);
  }

  private static String ownerOf(Variable resource) {
    return resource.type().isUnknown() ? "java.lang.AutoCloseable" : resource.type().erasedName();
  }

  /** Closing because of an exception: one that close itself throws is only added to it. */
  private void closeQuietly(Variable resource, boolean isNew, SourceRange range) {
    List<Catch> outside = body.cfg.handlers();
    Label after = new Label();
    Variable suppressed = body.frame.hidden("suppressed", Handler.ANY);
    Catch swallow = new Catch(Handler.SUPPRESSED, after.use(), suppressed, true);
    body.cfg.handlers(prepend(List.of(swallow), outside));
    close(resource, "close", isNew, range);
    body.cfg.handlers(outside);
    body.cfg.place(after, range);
  }
}
