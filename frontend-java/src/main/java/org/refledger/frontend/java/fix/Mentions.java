package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.refledger.finding.Remedy;

/** What the statements behind a declaration do with its variable. */
@SuppressWarnings({
  "ReferenceEquality",
  "unchecked"
}) // Nodes that read the same are not the same; JavaParser asks for an array of classes.
final class Mentions {
  private final Remedy.Release remedy;
  private final List<Mention> all = new ArrayList<>();

  /** One place where the variable is named. */
  record Mention(NameExpr name, Role role) {}

  /** What a place does with the variable. */
  enum Role {
    /** Calls a method of it, and keeps nothing or a number of the result. */
    USED,
    /** The same, in a value that is returned and may be a view. */
    RETURNED_USE,
    /** Compares it with null. */
    NULL_TEST,
    /** Hands it, or what a method of it returns, to a call that may borrow or keep it. */
    ARGUMENT,
    /** Gives it back, as a statement. */
    RELEASED,
    /** Gives it back through something else: {@code manager.release(it)}. */
    RELEASED_ELSEWHERE,
    /** Returns it, gives it another name, or captures it. */
    ESCAPES,
    /** Puts another value into it. */
    ASSIGNED
  }

  Mentions(Remedy.Release remedy, List<Statement> statements) {
    this.remedy = remedy;
    for (Statement statement : statements) {
      for (NameExpr name : statement.findAll(NameExpr.class)) {
        if (name.getNameAsString().equals(remedy.variable())) {
          all.add(new Mention(name, role(name, statement)));
        }
      }
    }
  }

  /** Whether a place of that role begins before the position. */
  boolean hasBefore(Role role, Position end) {
    return all.stream().anyMatch(m -> m.role == role && SourceTree.begin(m.name).isBefore(end));
  }

  /**
   * Whether it was only lent to every call before a place: it is still owned at an exit that
   * nothing reaches without the call.
   *
   * @param exits where it is still owned
   */
  boolean areLentBefore(Position place, List<Position> exits, BlockStmt scope) {
    return all.stream()
        .filter(m -> m.role == Role.ARGUMENT && SourceTree.begin(m.name).isBefore(place))
        .allMatch(m -> exits.stream().anyMatch(e -> AlwaysBefore.holds(m.name, e, scope)));
  }

  boolean has(Role role) {
    return all.stream().anyMatch(m -> m.role == role);
  }

  /** The statements that give it back, in order. */
  List<Statement> releases() {
    List<Statement> releases = new ArrayList<>();
    for (Mention mention : all) {
      if (mention.role == Role.RELEASED) {
        mention.name.findAncestor(ExpressionStmt.class).ifPresent(releases::add);
      }
    }
    return releases;
  }

  /** Whether the variable is named behind the node. */
  boolean isNamedBehind(Node node) {
    Position end = SourceTree.end(node);
    return all.stream().anyMatch(m -> SourceTree.begin(m.name).isAfter(end));
  }

  private Role role(NameExpr name, Statement within) {
    if (isCaptured(name, within)) {
      return Role.ESCAPES;
    }
    Node parent = name.getParentNode().orElse(within);
    if (parent instanceof MethodCallExpr call) {
      return ofCall(call, name);
    } else if (parent instanceof ObjectCreationExpr) {
      return Role.ARGUMENT;
    } else if (parent instanceof AssignExpr assign && assign.getTarget() == name) {
      return Role.ASSIGNED;
    } else if (parent instanceof BinaryExpr test) {
      boolean withNull = test.getLeft().isNullLiteralExpr() || test.getRight().isNullLiteralExpr();
      return withNull ? Role.NULL_TEST : Role.USED;
    }
    return Role.ESCAPES;
  }

  private Role ofCall(MethodCallExpr call, NameExpr name) {
    boolean receiver = isScope(call, name);
    boolean statement = call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent();
    boolean gives =
        call.getNameAsString().equals(remedy.release())
            && receiver != remedy.isFunction()
            && call.getArguments().size() == (remedy.isFunction() ? 1 : 0);
    if (gives) {
      return statement ? Role.RELEASED : Role.ESCAPES;
    } else if (!receiver) {
      boolean elsewhere = call.getNameAsString().equals(remedy.release());
      return elsewhere ? Role.RELEASED_ELSEWHERE : Role.ARGUMENT;
    }
    return ofResult(call);
  }

  /** What becomes of the result of a method of it. */
  private static Role ofResult(MethodCallExpr call) {
    Node result = call;
    Node parent = call.getParentNode().orElse(call);
    while (parent instanceof MethodCallExpr next && isScope(next, result)) {
      result = parent;
      parent = parent.getParentNode().orElse(parent);
    }
    if (result.findAncestor(ReturnStmt.class).isPresent()) {
      return Role.RETURNED_USE;
    } else if (parent instanceof VariableDeclarator variable) {
      return isPlain(variable.getType()) ? Role.USED : Role.ESCAPES;
    }
    boolean dropped =
        parent instanceof Statement || parent instanceof BinaryExpr || parent instanceof UnaryExpr;
    return dropped ? Role.USED : Role.ARGUMENT;
  }

  private static boolean isScope(MethodCallExpr call, Node node) {
    return call.getScope().filter(scope -> scope == node).isPresent();
  }

  /** Whether values of the type have nothing to do with the reference they were read from. */
  static boolean isPlain(Type type) {
    return type.isPrimitiveType() || type.isVoidType() || type.asString().equals("String");
  }

  private static boolean isCaptured(NameExpr name, Statement within) {
    for (Node at = name; at != within; at = at.getParentNode().orElse(within)) {
      if (at instanceof LambdaExpr || at instanceof BodyDeclaration<?>) {
        return true;
      }
    }
    return false;
  }
}
