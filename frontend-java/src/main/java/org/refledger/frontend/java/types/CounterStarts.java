package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first values of integer and Atomic fields, where a literal in the field's initializer or
 * directly in a constructor says so. A field with two different ones has none.
 */
final class CounterStarts {
  private final Map<String, Long> values = new HashMap<>();
  private final Set<String> conflicting = new HashSet<>();

  /** By {@code Owner#field}. */
  Map<String, Long> values() {
    return values;
  }

  void read(String owner, Node declaration) {
    if (!(declaration instanceof TypeDeclaration<?> type)) {
      return;
    }
    for (FieldDeclaration field : type.getFields()) {
      for (VariableDeclarator variable : field.getVariables()) {
        put(
            owner,
            variable.getNameAsString(),
            variable.getInitializer().map(CounterStarts::constant).orElse(null));
      }
    }
    for (ConstructorDeclaration constructor : type.getConstructors()) {
      constructor.getBody().getStatements().forEach(s -> readAssignment(owner, s));
    }
  }

  private void readAssignment(String owner, Statement statement) {
    if (statement instanceof ExpressionStmt expression
        && expression.getExpression() instanceof AssignExpr assign) {
      Expression target = assign.getTarget();
      if (target instanceof NameExpr name) {
        put(owner, name.getNameAsString(), constant(assign.getValue()));
      } else if (target instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
        put(owner, access.getNameAsString(), constant(assign.getValue()));
      }
    }
  }

  private void put(String owner, String field, @Nullable Long value) {
    String key = owner + "#" + field;
    if (value == null || conflicting.contains(key)) {
      return;
    }
    Long earlier = values.putIfAbsent(key, value);
    if (earlier != null && !earlier.equals(value)) {
      values.remove(key);
      conflicting.add(key);
    }
  }

  private static @Nullable Long constant(Expression expression) {
    if (expression instanceof IntegerLiteralExpr || expression instanceof LongLiteralExpr) {
      String digits = expression.toString().replace("_", "").replaceAll("[lL]$", "");
      return digits.matches("[0-9]{1,9}") ? Long.valueOf(digits) : null;
    }
    if (expression instanceof ObjectCreationExpr creation
        && creation.getType().getNameAsString().startsWith("Atomic")) {
      if (creation.getArguments().isEmpty()) {
        return 0L;
      }
      return creation.getArguments().size() == 1 ? constant(creation.getArguments().get(0)) : null;
    }
    return null;
  }
}
