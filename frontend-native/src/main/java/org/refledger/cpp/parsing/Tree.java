package org.refledger.cpp.parsing;

import org.eclipse.cdt.core.dom.ast.IASTFileLocation;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.refledger.source.SourceRange;

/** Places and texts of one file's nodes. */
public final class Tree {
  private static final int TEXT_LIMIT = 40;

  private final String file;
  private final String text;
  private final int[] lineStarts;

  public Tree(SourceFile source) {
    this.file = source.name();
    this.text = source.text();
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    return java.util.stream.IntStream.concat(
            java.util.stream.IntStream.of(0),
            java.util.stream.IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1))
        .toArray();
  }

  public String file() {
    return file;
  }

  /** Whether the node is the file's own, and not one of the preamble. */
  public boolean has(IASTNode node) {
    return !PreambleProvider.NAME.equals(node.getContainingFilename());
  }

  /** Where the node stands; of what a macro makes, where the macro is used. */
  public SourceRange at(IASTNode node) {
    IASTFileLocation place = node.getFileLocation();
    return place == null
        ? SourceRange.ofLine(file, 1)
        : between(place.getNodeOffset(), place.getNodeOffset() + place.getNodeLength());
  }

  /** The last character of a node. */
  public SourceRange end(IASTNode node) {
    IASTFileLocation place = node.getFileLocation();
    if (place == null) {
      return SourceRange.ofLine(file, 1);
    }
    int end = place.getNodeOffset() + place.getNodeLength();
    return between(Math.max(place.getNodeOffset(), end - 1), end);
  }

  /** From the beginning of one node to the end of another. */
  public SourceRange between(IASTNode first, IASTNode last) {
    SourceRange begin = at(first);
    SourceRange end = at(last);
    return new SourceRange(
        file, begin.startLine(), begin.startColumn(), end.endLine(), end.endColumn());
  }

  private SourceRange between(int start, int end) {
    int startLine = line(start);
    int endLine = line(end);
    return new SourceRange(
        file,
        startLine + 1,
        start - lineStarts[startLine] + 1,
        endLine + 1,
        end - lineStarts[endLine] + 1);
  }

  private int line(int offset) {
    int found = java.util.Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The beginning of a node's source, on one line. */
  public String text(IASTNode node) {
    IASTFileLocation place = node.getFileLocation();
    if (place == null) {
      return "";
    }
    int start = place.getNodeOffset();
    int end = Math.min(start + place.getNodeLength(), text.length());
    String begin = text.substring(start, Math.min(end, start + 4 * TEXT_LIMIT));
    String line = begin.strip().replaceAll("\\s+", " ");
    return line.length() <= TEXT_LIMIT
        ? line
        : line.substring(0, TEXT_LIMIT - 1).stripTrailing() + "…";
  }

  /** All of a node's source. */
  public String whole(IASTNode node) {
    IASTFileLocation place = node.getFileLocation();
    if (place == null) {
      return "";
    }
    int start = place.getNodeOffset();
    return text.substring(start, Math.min(start + place.getNodeLength(), text.length()));
  }
}
