package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an expression's source text, as a name for what it yields. The parser's own
 * printer would walk the whole expression for each of its parts, which is quadratic in a long chain
 * of calls; this one stops when the line is full.
 */
final class ShortText {
  static final int LIMIT = 40;

  /** So many elements fill the line, however short they are. */
  private static final int LONG_TABLE = LIMIT / 3 + 1;

  private final StringBuilder out = new StringBuilder();

  private ShortText() {}

  static String of(Expression expression) {
    ShortText text = new ShortText();
    text.expression(expression);
    String full = text.out.toString();
    return full.length() <= LIMIT ? full : full.substring(0, LIMIT - 1).stripTrailing() + "…";
  }

  private boolean isFull() {
    return out.length() > LIMIT;
  }

  private void add(String part) {
    if (!isFull()) {
      out.append(part);
    }
  }

  /**
   * Chains grow to the left, so the line begins at the far end of thousands of links; of these only
   * the last ones get onto it.
   */
  private void expression(Expression e) {
    if (isFull()) {
      return;
    }
    Deque<Expression> links = new ArrayDeque<>();
    Expression first = e;
    for (Expression head = head(e); head != null; head = head(head)) {
      links.push(first);
      if (links.size() > LIMIT) {
        links.removeLast();
      }
      first = head;
    }
    beginning(first);
    for (Expression link : links) {
      if (isFull()) {
        return;
      }
      rest(link);
    }
  }

  /** The part whose text an expression's begins with, where it is a link of a chain. */
  private static @Nullable Expression head(Expression e) {
    if (e instanceof MethodCallExpr call) {
      return call.getScope().orElse(null);
    } else if (e instanceof FieldAccessExpr access) {
      return access.getScope();
    } else if (e instanceof BinaryExpr binary) {
      return binary.getLeft();
    }
    return e instanceof ArrayAccessExpr access ? access.getName() : null;
  }

  /** What follows the {@link #head}. */
  private void rest(Expression link) {
    if (link instanceof MethodCallExpr call) {
      add(".");
      call(call);
    } else if (link instanceof FieldAccessExpr access) {
      add(".");
      add(access.getNameAsString());
    } else if (link instanceof BinaryExpr binary) {
      add(" " + binary.getOperator().asString() + " ");
      expression(binary.getRight());
    } else if (link instanceof ArrayAccessExpr access) {
      add("[");
      expression(access.getIndex());
      add("]");
    }
  }

  private void call(MethodCallExpr call) {
    add(call.getNameAsString());
    arguments(call.getArguments());
  }

  private void beginning(Expression e) {
    if (e instanceof NameExpr name) {
      add(name.getNameAsString());
    } else if (e instanceof MethodCallExpr call) {
      call(call);
    } else if (e instanceof ObjectCreationExpr creation) {
      add("new ");
      type(creation.getType());
      arguments(creation.getArguments());
    } else if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr) {
      add('"' + ((LiteralStringValueExpr) e).getValue().replaceAll("\\s+", " ") + '"');
    } else if (e instanceof LiteralStringValueExpr literal) {
      add(literal.getValue());
    } else if (e instanceof LambdaExpr) {
      add("lambda");
    } else if (e instanceof SwitchExpr selection) {
      add("switch (");
      expression(selection.getSelector());
      add(")");
    } else {
      compound(e);
    }
  }

  private void compound(Expression e) {
    if (e instanceof CastExpr cast) {
      add("(");
      type(cast.getType());
      add(") ");
      expression(cast.getExpression());
    } else if (e instanceof EnclosedExpr enclosed) {
      add("(");
      expression(enclosed.getInner());
      add(")");
    } else if (e instanceof UnaryExpr unary) {
      add(unary.getOperator().isPrefix() ? unary.getOperator().asString() : "");
      expression(unary.getExpression());
      add(unary.getOperator().isPrefix() ? "" : unary.getOperator().asString());
    } else if (e instanceof AssignExpr assign) {
      expression(assign.getTarget());
      add(" " + assign.getOperator().asString() + " ");
      expression(assign.getValue());
    } else if (e instanceof ConditionalExpr choice) {
      expression(choice.getCondition());
      add(" ? ");
      expression(choice.getThenExpr());
      add(" : ");
      expression(choice.getElseExpr());
    } else if (e instanceof InstanceOfExpr test) {
      expression(test.getExpression());
      add(" instanceof ");
      type(test.getType());
    } else if (e instanceof ArrayCreationExpr array && array.getInitializer().isPresent()) {
      add("new " + oneLine(array.getElementType().toString()));
      array.getLevels().forEach(level -> add(oneLine(level.toString())));
      add(" ");
      compound(array.getInitializer().get());
    } else if (e instanceof ArrayInitializerExpr table && table.getValues().size() > LONG_TABLE) {
      table(table);
    } else {
      add(oneLine(e.toString()));
    }
  }

  /** As the printer has it, but without printing thousands of elements that nobody will see. */
  private void table(ArrayInitializerExpr table) {
    String separator = "{ ";
    for (Expression element : table.getValues()) {
      if (isFull()) {
        return;
      }
      add(separator);
      if (element instanceof ArrayInitializerExpr) {
        compound(element);
      } else {
        add(oneLine(element.toString()));
      }
      separator = ", ";
    }
  }

  private void arguments(NodeList<Expression> arguments) {
    add("(");
    String separator = "";
    for (Expression argument : arguments) {
      if (isFull()) {
        return;
      }
      add(separator);
      expression(argument);
      separator = ", ";
    }
    add(")");
  }

  private void type(Type type) {
    add(type instanceof ClassOrInterfaceType named ? named.getNameAsString() : type.asString());
  }

  /** Any other node's text, for notes about syntax that is not modelled. */
  static String ofNode(Node node) {
    String text = oneLine(node.toString());
    return text.length() <= LIMIT ? text : text.substring(0, LIMIT - 1).stripTrailing() + "…";
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
