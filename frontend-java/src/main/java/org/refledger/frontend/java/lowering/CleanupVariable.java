package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variable that Lombok gives back at the end of its block: {@code @Cleanup("release") T v = ..;}.
 *
 * @param method what is called on it, {@code close} unless the annotation names another
 */
record CleanupVariable(VariableDeclarationExpr declaration, String method) {

  /** The variable the statement declares, or null when it declares none of this kind. */
  static @Nullable CleanupVariable of(Statement s) {
    if (s instanceof ExpressionStmt e
        && e.getExpression() instanceof VariableDeclarationExpr declaration) {
      for (AnnotationExpr annotation : declaration.getAnnotations()) {
        if (annotation.getName().getIdentifier().equals("Cleanup")) {
          return new CleanupVariable(declaration, method(annotation).orElse("close"));
        }
      }
    }
    return null;
  }

  private static Optional<String> method(AnnotationExpr annotation) {
    Optional<Expression> value = Optional.empty();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      value = Optional.of(single.getMemberValue());
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      value =
          normal.getPairs().stream()
              .filter(p -> p.getNameAsString().equals("value"))
              .map(p -> p.getValue())
              .findFirst();
    }
    return value
        .filter(Expression::isStringLiteralExpr)
        .map(v -> v.asStringLiteralExpr().asString());
  }
}
