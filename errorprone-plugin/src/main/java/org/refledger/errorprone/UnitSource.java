package org.refledger.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;

/** The text of a compilation unit, and where its lines and columns are in javac's tree. */
final class UnitSource {
  private final CompilationUnitTree unit;
  private final VisitorState state;
  private final String text;
  private final String file;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  UnitSource(CompilationUnitTree unit, VisitorState state) {
    this.unit = unit;
    this.state = state;
    this.text = Objects.requireNonNullElse(state.getSourceCode(), "").toString();
    this.file = name(unit);
    for (int i = 0; i < this.text.length(); i++) {
      char c = this.text.charAt(i);
      boolean windows = c == '\r' && i + 1 < this.text.length() && this.text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !windows)) {
        lineStarts.add(i + 1);
      }
    }
  }

  String text() {
    return text;
  }

  /** The file as ranges name it. */
  String file() {
    return file;
  }

  /**
   * Relative to the working directory when below it, as the command line names files; otherwise
   * from the folder {@code src} on, or the bare name. Folders above a project say nothing of it.
   */
  private static String name(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName();
    try {
      Path working = Path.of("").toAbsolutePath();
      Path absolute = working.resolve(path).normalize();
      if (absolute.startsWith(working)) {
        path = working.relativize(absolute).toString();
      } else {
        int source = -1;
        for (int i = 0; i < absolute.getNameCount(); i++) {
          source = absolute.getName(i).toString().equals("src") ? i : source;
        }
        int from = source < 0 ? absolute.getNameCount() - 1 : source;
        path = absolute.subpath(from, absolute.getNameCount()).toString();
      }
    } catch (InvalidPathException e) {
      return path; // no file: a source that some tool keeps in memory
    }
    return path.replace('\\', '/');
  }

  /** The offset of a place; the start of the file when the place is not in it. */
  int offset(int line, int column) {
    if (line < 1 || line > lineStarts.size()) {
      return 0;
    }
    return Math.min(text.length(), lineStarts.get(line - 1) + Math.max(0, column - 1));
  }

  /** The start of a range, in the innermost tree that holds all of it. */
  Position position(SourceRange range) {
    int start = offset(range.startLine(), range.startColumn());
    int end = Math.max(start, offset(range.endLine(), range.endColumn()));
    Innermost innermost = new Innermost(start, end);
    innermost.scan(unit, null);
    return new Position(innermost.found, start, end);
  }

  /** Where something about the whole unit is said. */
  Position beginning() {
    Tree first = unit.getTypeDecls().isEmpty() ? unit : unit.getTypeDecls().get(0);
    int start = Math.max(0, ASTHelpers.getStartPosition(first));
    return new Position(first, start, start);
  }

  private final class Innermost extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final int start;
    private final int end;
    private Tree found = unit;

    Innermost(int start, int end) {
      this.start = start;
      this.end = end;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree != null && !(tree instanceof CompilationUnitTree)) {
        boolean around =
            ASTHelpers.getStartPosition(tree) <= start && state.getEndPosition(tree) >= end;
        if (!around) {
          return null;
        }
        found = tree;
      }
      return super.scan(tree, null);
    }
  }
}
