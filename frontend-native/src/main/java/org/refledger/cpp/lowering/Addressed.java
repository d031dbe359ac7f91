package org.refledger.cpp.lowering;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;

/** The names in a function whose address is taken. */
final class Addressed extends ASTVisitor {
  private final Set<String> names = new TreeSet<>();

  private Addressed() {
    shouldVisitExpressions = true;
  }

  static Set<String> in(IASTNode function) {
    Addressed addressed = new Addressed();
    function.accept(addressed);
    return addressed.names;
  }

  @Override
  public int visit(IASTExpression e) {
    if (e instanceof IASTUnaryExpression unary
        && unary.getOperator() == IASTUnaryExpression.op_amper
        && Slots.bare(unary.getOperand()) instanceof IASTIdExpression id) {
      names.add(id.getName().toString());
    }
    return PROCESS_CONTINUE;
  }
}
