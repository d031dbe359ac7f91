package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Label;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.SourceRange;

/**
 * Switch statements and expressions: a chain of tests in source order, then the bodies, which may
 * fall through.
 */
final class Switches {
  private static final Set<String> REFUSALS =
      Set.of(
          "AssertionError",
          "Error",
          "IllegalArgumentException",
          "IllegalStateException",
          "RuntimeException",
          "UnsupportedOperationException");

  private final Body body;

  Switches(Body body) {
    this.body = body;
  }

  void statement(SwitchStmt e, Set<String> names) {
    Operand subject = subject(e.getSelector(), e.getEntries());
    Label after = new Label();
    body.exits.push(new Exits.Target(names, after, null, true, null, false));
    lower(subject, e.getEntries(), after, false, body.positions().end(e));
    body.exits.pop();
    body.cfg.place(after, body.positions().end(e));
  }

  Operand value(SwitchExpr e, @Nullable Variable into, TypeRef expected) {
    Operand subject = subject(e.getSelector(), e.getEntries());
    Variable result = into != null ? into : body.temp(e, resultType(e, expected));
    Label after = new Label();
    body.exits.push(new Exits.Target(Set.of(), after, null, false, result, true));
    lower(subject, e.getEntries(), after, true, body.positions().end(e));
    body.exits.pop();
    body.cfg.place(after, body.positions().end(e));
    return result;
  }

  private TypeRef resultType(SwitchExpr e, TypeRef expected) {
    if (!Operators.saysNothing(expected)) {
      return expected;
    }
    for (SwitchEntry entry : e.getEntries()) {
      if (entry.getStatements().size() == 1
          && entry.getStatements().get(0) instanceof ExpressionStmt s) {
        Constant literal = Literals.of(s.getExpression());
        TypeRef type =
            literal != null ? literal.type() : body.operators.typeAtAGlance(s.getExpression());
        if (!Operators.saysNothing(type)) {
          return type;
        }
      }
    }
    return TypeRef.UNKNOWN;
  }

  /** The selector's value; reading it fails on null unless a label says otherwise. */
  private Operand subject(Expression selector, List<SwitchEntry> entries) {
    Operand subject = body.expressions.value(selector);
    boolean acceptsNull =
        entries.stream()
            .flatMap(x -> x.getLabels().stream())
            .anyMatch(NullLiteralExpr.class::isInstance);
    if (!acceptsNull) {
      body.use(subject, body.at(selector));
    }
    return subject;
  }

  private void lower(
      Operand subject,
      List<SwitchEntry> entries,
      Label after,
      boolean isExpression,
      SourceRange end) {
    List<Label> starts = new ArrayList<>();
    List<Frame.Scope> scopes = new ArrayList<>();
    Frame.Scope outside = body.frame.scope();
    Frame.Scope shared = body.frame.openScope();
    body.exits.push(new Exits.ScopeExit(shared));
    Label otherwise = null;
    boolean refuses = false;
    for (SwitchEntry entry : entries) {
      Label start = new Label();
      starts.add(start);
      body.frame.scope(shared);
      scopes.add(hasOwnScope(entry) ? body.frame.openScope() : shared);
      tests(entry, subject, start);
      if (entry.isDefault() || entry.getLabels().isEmpty()) {
        otherwise = start;
        refuses = isRefusal(entry) && isOverEnum(subject.type(), entries);
      }
    }
    if (otherwise != null && !refuses) {
      body.cfg.jump(otherwise, end);
    } else if (isExpression || refuses) {
      body.cfg.end(new Terminator.Unreachable(end));
    } else {
      body.cfg.jump(after, end);
    }
    for (int i = 0; i < entries.size(); i++) {
      SwitchEntry entry = entries.get(i);
      body.cfg.place(starts.get(i), body.positions().head(entry));
      body.frame.scope(scopes.get(i));
      entryBody(entry, scopes.get(i), shared, after, isExpression);
    }
    body.exits.pop();
    body.exits.endScope(shared, end);
    body.frame.scope(outside);
    body.cfg.jump(after, end);
  }

  /**
   * Whether the entry only says that the program is wrong: {@code throw new
   * IllegalStateException(..)}.
   */
  private static boolean isRefusal(SwitchEntry entry) {
    return entry.getStatements().size() == 1
        && entry.getStatements().get(0) instanceof ThrowStmt thrown
        && thrown.getExpression() instanceof ObjectCreationExpr made
        && REFUSALS.contains(made.getType().getNameAsString());
  }

  /** Whether the labels are constants of an enum: all there are, or the program is wrong. */
  private boolean isOverEnum(TypeRef type, List<SwitchEntry> entries) {
    return body.frame.unit.isKind(type.name(), ClassDecl.Kind.ENUM)
        || !type.isPlainData()
            && entries.stream()
                .flatMap(e -> e.getLabels().stream())
                .allMatch(label -> label instanceof NameExpr);
  }

  /**
   * Names bound by patterns belong to their entry alone; those declared in a group of statements
   * also to the groups after it.
   */
  private static boolean hasOwnScope(SwitchEntry entry) {
    return isArrow(entry)
        || entry.getLabels().stream().anyMatch(ComponentPatternExpr.class::isInstance);
  }

  private static boolean isArrow(SwitchEntry entry) {
    return entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
  }

  private void tests(SwitchEntry entry, Operand subject, Label start) {
    for (Expression label : entry.getLabels()) {
      Label matched = entry.getGuard().isPresent() ? new Label() : start;
      Label next = new Label();
      SourceRange range = body.at(label);
      if (label instanceof ComponentPatternExpr pattern) {
        body.patterns.match(pattern, subject, false, matched, next);
      } else {
        body.conditions.equal(subject, labelValue(label, subject.type()), matched, next, range);
      }
      if (entry.getGuard().isPresent()) {
        body.cfg.place(matched, body.at(entry.getGuard().get()));
        body.conditions.branch(entry.getGuard().get(), start, next);
      }
      body.cfg.place(next, range);
    }
  }

  private Operand labelValue(Expression label, TypeRef selectorType) {
    if (label instanceof NameExpr name && body.frame.lookup(name.getNameAsString()) == null) {
      Optional<FieldRef> field = body.types().field(selectorType, name.getNameAsString());
      if (field.filter(f -> f.type().name().equals(selectorType.name())).isPresent()
          || body.frame.unit.isKind(selectorType.name(), ClassDecl.Kind.ENUM)) {
        return Names.enumConstant(selectorType.erased(), name.getNameAsString());
      }
      if (body.types().fieldNamed(name.getNameAsString(), label).isEmpty()) {
        return selectorType.isPrimitive()
            ? Constant.other(name.getNameAsString(), selectorType)
            : Names.enumConstant(selectorType.erased(), name.getNameAsString());
      }
    }
    if (label instanceof FieldAccessExpr access && !selectorType.isPlainData()) {
      Operand constant = body.expressions.value(access);
      return constant instanceof Constant
          ? constant
          : Names.enumConstant(selectorType.erased(), access.getNameAsString());
    }
    return body.expressions.value(label);
  }

  private void entryBody(
      SwitchEntry entry, Frame.Scope scope, Frame.Scope shared, Label after, boolean isExpression) {
    SourceRange end = body.positions().end(entry);
    if (scope != shared) {
      body.exits.push(new Exits.ScopeExit(scope));
    }
    if (isExpression
        && entry.getType() == SwitchEntry.Type.EXPRESSION
        && entry.getStatements().get(0) instanceof ExpressionStmt value) {
      body.statements.yields(value.getExpression(), body.at(value));
    } else {
      body.statements.sequence(entry.getStatements());
    }
    if (scope != shared) {
      body.exits.pop();
      body.exits.endScope(scope, end);
    }
    if (isArrow(entry)) {
      leaveSwitch(shared, after, end);
    }
  }

  private void leaveSwitch(Frame.Scope shared, Label after, SourceRange end) {
    body.exits.endScope(shared, end);
    body.cfg.jump(after, end);
  }
}
