package org.refledger.frontend.java.parsing;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Takes the tokens off a tree: JavaParser needs them to tell positions, but they are two thirds of
 * a tree's memory.
 */
final class Tokens {
  private Tokens() {}

  /** Every node keeps its range and forgets its tokens. */
  static void detach(Node root) {
    Deque<Node> work = new ArrayDeque<>(List.of(root));
    while (!work.isEmpty()) {
      Node node = work.pop();
      Range range = node.getRange().orElse(null);
      node.setTokenRange(null);
      node.setRange(range);
      work.addAll(node.getChildNodes());
    }
  }
}
