package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Fix;
import org.refledger.finding.Remedy;
import org.refledger.frontend.java.fix.Mentions.Role;

/**
 * Gives a reference back that a local variable holds. The variable must get it where it is
 * declared, as a statement of a block, and never hold anything else: then it holds it wherever it
 * is in scope.
 */
@SuppressWarnings("ReferenceEquality") // Nodes that read the same are not the same.
final class ReleaseFix {
  private final Remedy.Release remedy;
  private final SourceTree tree;

  ReleaseFix(Remedy.Release remedy, SourceTree tree) {
    this.remedy = remedy;
    this.tree = tree;
  }

  Optional<Fix> fix() {
    return tree.unit().findFirst(VariableDeclarator.class, this::declaresIt).flatMap(this::behind);
  }

  private boolean declaresIt(VariableDeclarator declarator) {
    Position acquired = SourceTree.begin(remedy.acquired());
    return declarator.getNameAsString().equals(remedy.variable())
        && declarator
            .getInitializer()
            .filter(value -> isCall(value) && holds(value, acquired))
            .isPresent();
  }

  private static boolean isCall(Expression value) {
    return value instanceof MethodCallExpr
        || value instanceof ObjectCreationExpr
        || (value instanceof CastExpr cast && isCall(cast.getExpression()));
  }

  private static boolean holds(Node node, Position position) {
    return !position.isBefore(SourceTree.begin(node)) && !position.isAfter(SourceTree.end(node));
  }

  private Optional<Fix> behind(VariableDeclarator declarator) {
    @Nullable Statement declaration = statement(declarator);
    @Nullable String release = releaseCall(declarator);
    if (declaration == null
        || release == null
        || !(declaration.getParentNode().orElse(null) instanceof BlockStmt block)
        || !mayThrowHere(declaration)) {
      return Optional.empty();
    }
    List<Statement> statements = block.getStatements();
    List<Statement> rest =
        List.copyOf(statements.subList(indexOf(declaration, statements) + 1, statements.size()));
    Mentions mentions = new Mentions(remedy, rest);
    if (mentions.has(Role.ASSIGNED) || mentions.has(Role.RELEASED_ELSEWHERE)) {
      return Optional.empty();
    }
    Scope scope = new Scope(remedy, declaration, block, rest, mentions, release);
    Optional<Fix> atExits =
        remedy.onlyExceptions() ? Optional.empty() : new ExitInsertion(scope, tree).fix();
    return atExits.isPresent() ? atExits : new FinallyWrap(scope, tree).fix();
  }

  /**
   * The part of a method in which the variable holds the reference.
   *
   * @param rest the statements of the block behind the declaration
   * @param release the call that gives it back
   */
  record Scope(
      Remedy.Release remedy,
      Statement declaration,
      BlockStmt block,
      List<Statement> rest,
      Mentions mentions,
      String release) {

    /** Where the reference is lost, and so still owned. */
    List<Position> exits() {
      return remedy.exits().stream().map(SourceTree::begin).toList();
    }

    /** The statement that gives it back, in lines; the variable may be null. */
    List<String> code(String unit) {
      String variable = remedy.variable();
      return mentions.has(Role.NULL_TEST)
          ? List.of("if (" + variable + " != null) {", unit + release + ";", "}")
          : List.of(release + ";");
    }
  }

  /** The declaration as a statement, or null when it declares more than this variable. */
  private static @Nullable Statement statement(VariableDeclarator declarator) {
    Node parent = declarator.getParentNode().orElse(null);
    return parent instanceof VariableDeclarationExpr all
            && all.getVariables().size() == 1
            && all.getParentNode().orElse(null) instanceof ExpressionStmt statement
        ? statement
        : null;
  }

  /** Not by equality: two statements may read the same. */
  private static int indexOf(Statement wanted, List<Statement> statements) {
    int index = 0;
    while (statements.get(index) != wanted) {
      index++;
    }
    return index;
  }

  private @Nullable String releaseCall(VariableDeclarator declarator) {
    if (!remedy.isFunction()) {
      return remedy.variable() + "." + remedy.release() + "()";
    }
    Expression value = declarator.getInitializer().orElseThrow();
    if (!(value instanceof MethodCallExpr acquiring)) {
      return null;
    }
    String call = remedy.release() + "(" + remedy.variable() + ")";
    Expression scope = acquiring.getScope().orElse(null);
    if (scope == null) {
      boolean declared =
          tree.unit()
              .findFirst(MethodDeclaration.class, m -> m.getNameAsString().equals(remedy.release()))
              .isPresent();
      return declared ? call : null;
    }
    boolean path = scope.isNameExpr() || scope.isFieldAccessExpr();
    return path ? scope + "." + call : null;
  }

  private boolean mayThrowHere(Statement declaration) {
    return !CheckedReleases.mayThrow(remedy.release()) || CheckedReleases.areHandled(declaration);
  }
}
