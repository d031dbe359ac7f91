package org.refledger.source;

import java.util.Comparator;

/**
 * A region of one source file: lines and columns count from 1, the end column is exclusive (as in
 * SARIF).
 *
 * @param file path relative to the analysis root, with forward slashes; never null, empty when
 *     unknown
 */
public record SourceRange(String file, int startLine, int startColumn, int endLine, int endColumn)
    implements Comparable<SourceRange> {

  /** Where nothing better is known, e.g. in IR text without positions. */
  public static final SourceRange UNKNOWN = new SourceRange("", 0, 0, 0, 0);

  private static final Comparator<SourceRange> ORDER =
      Comparator.comparing(SourceRange::file)
          .thenComparingInt(SourceRange::startLine)
          .thenComparingInt(SourceRange::startColumn)
          .thenComparingInt(SourceRange::endLine)
          .thenComparingInt(SourceRange::endColumn);

  public static SourceRange ofLine(String file, int line) {
    return new SourceRange(file, line, 1, line, 1);
  }

  public boolean isKnown() {
    return startLine > 0;
  }

  /** Whether the other range starts inside this one. */
  public boolean contains(SourceRange other) {
    return file.equals(other.file)
        && (other.startLine > startLine
            || (other.startLine == startLine && other.startColumn >= startColumn))
        && (other.startLine < endLine
            || (other.startLine == endLine && other.startColumn < endColumn));
  }

  @Override
  public int compareTo(SourceRange other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + startLine + ":" + startColumn;
  }
}
