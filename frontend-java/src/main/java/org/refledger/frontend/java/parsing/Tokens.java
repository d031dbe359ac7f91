package org.refledger.frontend.java.parsing;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tokens off a tree: JavaParser needs them to tell positions, but they are two thirds of
 * a tree's memory.
 */
final class Tokens {
  private Tokens() {}

  /**
   * Every node keeps its range, as it is in the text that was parsed or in the one behind that, and
   * forgets its tokens.
   *
   * @param parsed what was parsed, or null when it was the original text
   */
  static void detach(Node root, @Nullable CompactText parsed) {
    Deque<Node> work = new ArrayDeque<>(List.of(root));
    while (!work.isEmpty()) {
      Node node = work.pop();
      Range range = node.getRange().orElse(null);
      node.setTokenRange(null);
      node.setRange(range == null || parsed == null ? range : parsed.original(range));
      work.addAll(node.getChildNodes());
    }
  }
}
