package org.refledger.frontend.java.types;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.ir.decl.AnnotationUse;

/**
 * Reads written annotations. Only literals and arrays of them are evaluated; anything else keeps
 * its source text.
 */
final class AnnotationReader {
  private final NameScope scope;

  AnnotationReader(NameScope scope) {
    this.scope = scope;
  }

  List<AnnotationUse> read(List<? extends AnnotationExpr> annotations) {
    return annotations.isEmpty() ? List.of() : annotations.stream().map(this::read).toList();
  }

  private AnnotationUse read(AnnotationExpr annotation) {
    NameScope.Meaning meaning = scope.dotted(annotation.getNameAsString(), annotation, true);
    Map<String, Object> members = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      members.put("value", value(single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        members.put(pair.getNameAsString(), value(pair.getValue()));
      }
    }
    return new AnnotationUse(
        meaning == null ? annotation.getNameAsString() : meaning.name(), members);
  }

  private static Object value(Expression expression) {
    if (expression instanceof StringLiteralExpr literal) {
      return literal.asString();
    } else if (expression instanceof BooleanLiteralExpr literal) {
      return literal.getValue();
    } else if (expression instanceof ArrayInitializerExpr array) {
      List<Object> values = new ArrayList<>();
      array.getValues().forEach(v -> values.add(value(v)));
      return List.copyOf(values);
    }
    return number(expression);
  }

  private static Object number(Expression expression) {
    try {
      if (expression instanceof IntegerLiteralExpr literal) {
        return literal.asNumber().longValue();
      } else if (expression instanceof LongLiteralExpr literal) {
        return literal.asNumber().longValue();
      } else if (expression instanceof UnaryExpr unary
          && unary.getOperator() == UnaryExpr.Operator.MINUS
          && number(unary.getExpression()) instanceof Long positive) {
        return -positive;
      }
    } catch (NumberFormatException e) {
      return expression.toString();
    }
    return expression.toString();
  }
}
