package org.refledger.frontend.java.fix;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.List;
import java.util.Optional;
import org.refledger.finding.Fix.Edit;
import org.refledger.source.SourceRange;

/**
 * A parsed file and its text.
 *
 * @param unit its tree; every node asked for has a range, since it was parsed
 */
record SourceTree(CompilationUnit unit, TextLayout layout) {

  static Position begin(Node node) {
    return node.getBegin().orElse(Position.HOME);
  }

  /** The last character. */
  static Position end(Node node) {
    return node.getEnd().orElse(Position.HOME);
  }

  static Position begin(SourceRange range) {
    return new Position(range.startLine(), range.startColumn());
  }

  /** The outermost statement that begins where the range begins. */
  Optional<Statement> statementAt(SourceRange range) {
    Position wanted = begin(range);
    return unit.findFirst(
        Statement.class, s -> !(s instanceof BlockStmt) && begin(s).equals(wanted));
  }

  /** The next node of that kind around a node. */
  @SuppressWarnings("unchecked") // JavaParser asks for an array of classes.
  static <T extends Node> Optional<T> around(Node node, Class<T> kind) {
    return node.findAncestor(kind);
  }

  /** Whether statements can be put before this one without braces. */
  static boolean isInList(Statement statement) {
    Node parent = statement.getParentNode().orElse(null);
    return parent instanceof BlockStmt
        || (parent instanceof SwitchEntry entry
            && entry.getType() == SwitchEntry.Type.STATEMENT_GROUP);
  }

  /** One step of indentation, as the block around a statement has it. */
  String unitAround(Statement statement) {
    Node child = statement;
    Node at = statement.getParentNode().orElse(null);
    while (at != null && !(at instanceof BlockStmt)) {
      child = at;
      at = at.getParentNode().orElse(null);
    }
    return at == null ? layout.unit(1, 1) : layout.unit(begin(at).line, begin(child).line);
  }

  /**
   * Edits that put code before a statement; empty when its surroundings make that hard.
   *
   * @param code lines, without indentation of the whole
   */
  Optional<List<Edit>> insertBefore(Statement statement, List<String> code) {
    Position at = begin(statement);
    if (isInList(statement)) {
      String separator = layout.startsLine(at) ? layout.lineEnd() + layout.indent(at.line) : " ";
      if (!layout.startsLine(at) && code.size() > 1) {
        return Optional.empty();
      }
      String text = String.join(separator, code) + separator;
      return Optional.of(List.of(new Edit(layout.before(at), text)));
    }
    Node parent = statement.getParentNode().orElse(null);
    if (!(parent instanceof Statement) || parent instanceof SwitchEntry) {
      return Optional.empty();
    }
    return inBraces(statement, begin(parent).line, code);
  }

  private Optional<List<Edit>> inBraces(Statement statement, int outer, List<String> code) {
    Position at = begin(statement);
    String base = layout.indent(outer);
    boolean ownLine = layout.startsLine(at);
    String unit = ownLine ? layout.unit(outer, at.line) : unitAround(statement);
    if (!layout.endsLine(end(statement)) || (ownLine && layout.line(at.line - 1).contains("//"))) {
      return Optional.empty();
    }
    String inner = layout.lineEnd() + base + unit;
    String opening = "{" + inner + String.join(inner, code) + inner;
    Edit open =
        ownLine
            ? new Edit(layout.fromEndOfLine(at.line - 1, at), " " + opening)
            : new Edit(layout.before(at), opening);
    Position last = end(statement);
    Position behind = new Position(last.line, last.column + 1);
    return Optional.of(
        List.of(open, new Edit(layout.before(behind), layout.lineEnd() + base + "}")));
  }
}
