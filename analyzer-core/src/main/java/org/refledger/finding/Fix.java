package org.refledger.finding;

import java.util.Comparator;
import java.util.List;
import org.refledger.source.SourceRange;

/**
 * Edits of one file that mend a finding.
 *
 * @param title what they do, as one imperative clause: {@code Release 'b' before the return}
 * @param edits in order of place, not empty, no two of them overlap
 * @param isEvident whether the text alone shows that the edits are right; otherwise the file has to
 *     be analysed again to know
 */
public record Fix(String title, List<Edit> edits, boolean isEvident) {

  /**
   * One region and what replaces it.
   *
   * @param where empty to insert
   */
  public record Edit(SourceRange where, String text) {}

  public Fix {
    edits = edits.stream().sorted(Comparator.comparing(Edit::where)).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix edits something");
    }
  }

  public String file() {
    return edits.get(0).where().file();
  }

  /** Whether both change the same text, or one changes text inside of what the other replaces. */
  public boolean overlaps(Fix other) {
    return edits.stream().anyMatch(a -> other.edits.stream().anyMatch(b -> overlap(a, b)));
  }

  private static boolean overlap(Edit a, Edit b) {
    if (!a.where.file().equals(b.where.file())) {
      return false;
    }
    boolean both = a.where.equals(b.where) && !isInsertion(a);
    return both || a.where.contains(b.where) || b.where.contains(a.where);
  }

  private static boolean isInsertion(Edit edit) {
    SourceRange where = edit.where;
    return where.startLine() == where.endLine() && where.startColumn() == where.endColumn();
  }
}
