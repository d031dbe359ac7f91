package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Fix;
import org.refledger.finding.Fix.Edit;
import org.refledger.frontend.java.fix.Mentions.Role;
import org.refledger.frontend.java.fix.ReleaseFix.Scope;
import org.refledger.source.SourceRange;

/** Puts a release before each exit that loses the reference. */
@SuppressWarnings("ReferenceEquality") // Nodes that read the same are not the same.
final class ExitInsertion {
  private final Scope scope;
  private final SourceTree tree;
  private boolean evident = true;

  ExitInsertion(Scope scope, SourceTree tree) {
    this.scope = scope;
    this.tree = tree;
  }

  /** Empty when a value is computed at one of the exits: it may need the reference. */
  Optional<Fix> fix() {
    List<Edit> edits = new ArrayList<>();
    for (SourceRange exit : new LinkedHashSet<>(scope.remedy().exits())) {
      Optional<List<Edit>> more = before(exit);
      if (more.isEmpty()) {
        return Optional.empty();
      }
      more.get().stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
    }
    String what = "Release '" + scope.remedy().variable() + "' before ";
    int exits = edits.size();
    return Optional.of(new Fix(what + (exits > 1 ? "these exits" : "this exit"), edits, evident));
  }

  private Optional<List<Edit>> before(SourceRange exit) {
    Position at = SourceTree.begin(exit);
    if (!at.isAfter(SourceTree.end(scope.declaration()))) {
      return Optional.empty();
    }
    if (!at.isBefore(SourceTree.end(scope.block()))) {
      return atEnd();
    }
    return tree.statementAt(exit).filter(this::leaves).flatMap(this::beforeStatement);
  }

  private boolean leaves(Statement statement) {
    return statement instanceof ReturnStmt
        || statement instanceof ThrowStmt
        || statement instanceof BreakStmt
        || statement instanceof ContinueStmt;
  }

  private Optional<List<Edit>> beforeStatement(Statement exit) {
    Inertness value = value(exit);
    if (value == Inertness.COMPUTED) {
      return Optional.empty();
    }
    Position reached = SourceTree.end(outermostLoop(exit));
    if (!isLentUntil(reached)) {
      return Optional.empty();
    }
    evident &= value == Inertness.CONSTANT && isHeldUntil(reached);
    return tree.insertBefore(exit, scope.code(tree.unitAround(exit)));
  }

  private Optional<List<Edit>> atEnd() {
    List<Statement> rest = scope.rest();
    Statement last = rest.isEmpty() ? scope.declaration() : rest.get(rest.size() - 1);
    TextLayout layout = tree.layout();
    Position first = SourceTree.begin(last);
    Position end = SourceTree.end(last);
    if (leaves(last) || !isLentUntil(end) || !layout.startsLine(first) || !layout.endsLine(end)) {
      return Optional.empty();
    }
    evident &= isHeldUntil(end);
    String separator = layout.lineEnd() + layout.indent(first.line);
    String text = separator + String.join(separator, scope.code(tree.unitAround(last)));
    Position behind = new Position(end.line, layout.line(end.line).length() + 1);
    return Optional.of(List.of(new Edit(layout.before(behind), text)));
  }

  /** Whether no call before that place may have kept the reference. */
  private boolean isLentUntil(Position place) {
    return !scope.mentions().hasBefore(Role.ESCAPES, place)
        && scope.mentions().areLentBefore(place, scope.exits(), scope.block());
  }

  /** Whether nothing before that place may have given the reference away or back. */
  private boolean isHeldUntil(Position place) {
    return !scope.mentions().hasBefore(Role.ARGUMENT, place)
        && !scope.mentions().hasBefore(Role.RELEASED, place)
        && !scope.mentions().hasBefore(Role.ESCAPES, place);
  }

  /** What stands behind the exit in a loop may have run before it. */
  private Node outermostLoop(Statement exit) {
    Node outermost = exit;
    for (Node at = exit; at != scope.block(); at = at.getParentNode().orElse(scope.block())) {
      outermost = at instanceof NodeWithBody<?> ? at : outermost;
    }
    return outermost;
  }

  private enum Inertness {
    /** The same whatever was released. */
    CONSTANT,
    /** Read, not computed. */
    NAME,
    COMPUTED
  }

  private static Inertness value(Statement exit) {
    @Nullable Expression value =
        exit instanceof ReturnStmt returned
            ? returned.getExpression().orElse(null)
            : exit instanceof ThrowStmt thrown ? thrown.getExpression() : null;
    return value == null ? Inertness.CONSTANT : of(value);
  }

  private static Inertness of(Expression value) {
    if (value.isLiteralExpr()) {
      return Inertness.CONSTANT;
    } else if (value.isNameExpr() || value.isFieldAccessExpr()) {
      String text = value.toString();
      String name = text.substring(text.lastIndexOf('.') + 1);
      return name.chars().noneMatch(Character::isLowerCase) ? Inertness.CONSTANT : Inertness.NAME;
    } else if (value instanceof UnaryExpr sign) {
      return of(sign.getExpression());
    } else if (value instanceof BinaryExpr both) {
      return worse(of(both.getLeft()), of(both.getRight()));
    } else if (value instanceof ObjectCreationExpr created
        && created.getAnonymousClassBody().isEmpty()) {
      return created.getArguments().stream()
          .map(ExitInsertion::of)
          .reduce(Inertness.CONSTANT, ExitInsertion::worse);
    }
    return Inertness.COMPUTED;
  }

  private static Inertness worse(Inertness a, Inertness b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
