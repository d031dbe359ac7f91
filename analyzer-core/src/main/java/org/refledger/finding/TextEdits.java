package org.refledger.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refledger.finding.Fix.Edit;

/**
 * A text in which regions are replaced; lines end with LF, CR LF or CR, as positions count them.
 */
public final class TextEdits {
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  public TextEdits(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !windows)) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** The text with all edits made; those at one place follow each other in the given order. */
  public String apply(List<Edit> edits) {
    List<Edit> inOrder =
        edits.stream()
            .sorted(Comparator.comparingInt(this::start).thenComparingInt(edit -> end(edit)))
            .toList();
    StringBuilder edited = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : inOrder) {
      if (start(edit) < from) {
        throw new IllegalArgumentException("edits overlap at " + edit.where());
      }
      edited.append(text, from, start(edit)).append(edit.text());
      from = end(edit);
    }
    return edited.append(text, from, text.length()).toString();
  }

  private int start(Edit edit) {
    return offset(edit.where().startLine(), edit.where().startColumn());
  }

  private int end(Edit edit) {
    return Math.max(start(edit), offset(edit.where().endLine(), edit.where().endColumn()));
  }

  /** The end of the text for a line behind it. */
  private int offset(int line, int column) {
    if (line > lineStarts.size()) {
      return text.length();
    }
    return Math.min(text.length(), lineStarts.get(line - 1) + column - 1);
  }
}
