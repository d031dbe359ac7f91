package org.refledger.frontend.java.types;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some nodes, kept at the nodes themselves: a tree that nobody needs any more
 * takes it along. Written by one thread before others read.
 */
final class NodeMemory<T> {
  private final DataKey<T> key = new DataKey<>() {};

  @Nullable T get(Node node) {
    return node.containsData(key) ? node.getData(key) : null;
  }

  void put(Node node, T value) {
    node.setData(key, value);
  }
}
