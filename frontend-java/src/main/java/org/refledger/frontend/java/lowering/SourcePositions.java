package org.refledger.frontend.java.lowering;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import org.refledger.source.SourceRange;

/** Ranges of one file's nodes. */
final class SourcePositions {
  private final String file;

  SourcePositions(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  SourceRange of(Node node) {
    Range range = node.getRange().orElse(null);
    return range == null ? SourceRange.ofLine(file, 1) : between(range.begin, range.end);
  }

  /**
   * A call on one line as a whole; of one that is spread over lines (a chain) the part from the
   * method's name on.
   */
  SourceRange ofCall(MethodCallExpr call) {
    Range whole = call.getRange().orElse(null);
    Range name = call.getName().getRange().orElse(null);
    if (whole == null || name == null || whole.begin.line == whole.end.line) {
      return of(call);
    }
    return between(name.begin, name.begin.line == whole.end.line ? whole.end : name.end);
  }

  /** The first line of a node that may be long: a closure, an array initializer. */
  SourceRange head(Node node) {
    Range range = node.getRange().orElse(null);
    if (range == null || range.begin.line == range.end.line) {
      return of(node);
    }
    return between(range.begin, range.begin);
  }

  /**
   * A body from its method's name on (annotations and modifiers left out): what is said of the
   * method stands at its name.
   */
  SourceRange fromName(Node node) {
    Range whole = node.getRange().orElse(null);
    Range name =
        node instanceof NodeWithSimpleName<?> named
            ? named.getName().getRange().orElse(null)
            : null;
    return whole == null || name == null ? of(node) : between(name.begin, whole.end);
  }

  /** The last character of a node: where a block's variables go out of scope. */
  SourceRange end(Node node) {
    Range range = node.getRange().orElse(null);
    return range == null ? SourceRange.ofLine(file, 1) : between(range.end, range.end);
  }

  int line(Node node) {
    return node.getRange().map(r -> r.begin.line).orElse(1);
  }

  private SourceRange between(Position begin, Position end) {
    return new SourceRange(
        file,
        Math.max(1, begin.line),
        Math.max(1, begin.column),
        Math.max(1, end.line),
        Math.max(1, end.column + 1));
  }
}
