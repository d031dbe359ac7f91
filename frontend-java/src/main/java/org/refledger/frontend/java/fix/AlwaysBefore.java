package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;

/**
 * Whether whatever runs to a place has evaluated an expression on its way: the two are in one list
 * of statements, and no branch or loop is around the expression alone.
 */
@SuppressWarnings("ReferenceEquality") // Nodes that read the same are not the same.
final class AlwaysBefore {
  private AlwaysBefore() {}

  /**
   * Whether a reference that is still owned at the exit proves that the expression only borrowed
   * it.
   *
   * @param scope the block that holds both
   */
  static boolean holds(Expression expression, Position exit, BlockStmt scope) {
    Node child = expression;
    Node at = expression.getParentNode().orElse(scope);
    while (at != scope && !surrounds(at, exit)) {
      if (mayBeSkipped(child, at)) {
        return false;
      }
      child = at;
      at = at.getParentNode().orElse(scope);
    }
    if (at instanceof ReturnStmt && SourceTree.begin(at).equals(exit)) {
      return true;
    }
    return isInOrder(child, at) && SourceTree.end(child).isBefore(exit);
  }

  private static boolean surrounds(Node node, Position exit) {
    return !exit.isBefore(SourceTree.begin(node)) && !exit.isAfter(SourceTree.end(node));
  }

  /** Whether the parent runs its children one after the other, or this one first. */
  private static boolean isInOrder(Node child, Node parent) {
    return parent instanceof BlockStmt
        || parent instanceof SwitchEntry
        || (parent instanceof IfStmt branch && branch.getCondition() == child);
  }

  private static boolean mayBeSkipped(Node child, Node parent) {
    if (parent instanceof ConditionalExpr choice) {
      return choice.getCondition() != child;
    } else if (parent instanceof BinaryExpr both) {
      boolean lazy =
          both.getOperator() == BinaryExpr.Operator.AND
              || both.getOperator() == BinaryExpr.Operator.OR;
      return lazy && both.getRight() == child;
    } else if (parent instanceof TryStmt tried) {
      return tried.getTryBlock() != child && !(child instanceof Expression);
    } else if (parent instanceof BlockStmt) {
      return false;
    }
    boolean list = parent instanceof SwitchEntry || parent instanceof CatchClause;
    return list || child instanceof Statement;
  }
}
