package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import org.refledger.finding.Remedy;

/** What the statements behind a declaration do with its variable. */
final class Mentions {
  private final Remedy.Release remedy;
  private final List<Mention> all = new ArrayList<>();

  /** One place where the variable is named. */
  record Mention(NameExpr name, Role role) {}

  /** What a place does with the variable. */
  enum Role {
    /** Calls a method of it, or reads a field. */
    USED,
    /** The same, in a value that is returned and may be a view. */
    RETURNED_USE,
    /** Compares it with null. */
    NULL_TEST,
    /** Hands it to a call, which may borrow or keep it. */
    ARGUMENT,
    /** Gives it back, as a statement. */
    RELEASED,
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
    boolean receiver = call.getScope().filter(scope -> scope == name).isPresent();
    boolean statement = call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent();
    boolean gives =
        call.getNameAsString().equals(remedy.release())
            && receiver != remedy.isFunction()
            && call.getArguments().size() == (remedy.isFunction() ? 1 : 0);
    if (gives) {
      return statement ? Role.RELEASED : Role.ESCAPES;
    } else if (!receiver) {
      return Role.ARGUMENT;
    }
    return call.findAncestor(ReturnStmt.class).isPresent() ? Role.RETURNED_USE : Role.USED;
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
