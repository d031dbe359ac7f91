package org.refledger.frontend.java.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Releases that are commonly declared to throw {@code IOException}. A fix is text: the compiler
 * would be the first to see that nobody handles it.
 */
final class CheckedReleases {
  private static final Set<String> METHODS = new TreeSet<>(List.of("close", "decRef"));
  private static final Set<String> HANDLERS =
      new TreeSet<>(List.of("IOException", "Exception", "Throwable"));

  private CheckedReleases() {}

  static boolean mayThrow(String method) {
    return METHODS.contains(method);
  }

  /** Whether the exception may leave the method around a node, or is caught in it. */
  static boolean areHandled(Node node) {
    for (Optional<Node> at = node.getParentNode(); at.isPresent(); at = at.get().getParentNode()) {
      if (at.get() instanceof CallableDeclaration<?> method) {
        return method.getThrownExceptions().stream().anyMatch(CheckedReleases::isHandler);
      } else if (at.get() instanceof LambdaExpr) {
        return false;
      } else if (at.get() instanceof TryStmt tried
          && tried.getTryBlock().isAncestorOf(node)
          && tried.getCatchClauses().stream()
              .flatMap(clause -> caught(clause.getParameter().getType()))
              .anyMatch(CheckedReleases::isHandler)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<? extends Type> caught(Type type) {
    return type.isUnionType() ? type.asUnionType().getElements().stream() : Stream.of(type);
  }

  private static boolean isHandler(Type type) {
    return HANDLERS.contains(type.asString().substring(type.asString().lastIndexOf('.') + 1));
  }
}
