package org.refledger.reporting.console;

import java.util.Arrays;

/**
 * One source line as cells of a terminal: cleaned, tabs expanded, and with the way from columns to
 * cells.
 */
final class SourceRow {

  private static final int TAB = 4;

  private final String text;
  private final int[] cellOfColumn;
  private final int cells;

  private SourceRow(String text, int[] cellOfColumn, int cells) {
    this.text = text;
    this.cellOfColumn = cellOfColumn;
    this.cells = cells;
  }

  static SourceRow of(String line, Glyphs glyphs) {
    String source = line.stripTrailing();
    StringBuilder text = new StringBuilder(source.length() + 8);
    int[] cellOfColumn = new int[source.length() + 1];
    int cell = 0;
    for (int i = 0; i < source.length(); ) {
      int codePoint = source.codePointAt(i);
      int units = Character.charCount(codePoint);
      Arrays.fill(cellOfColumn, i, i + units, cell);
      if (codePoint == '\t') {
        int spaces = TAB - cell % TAB;
        text.append(" ".repeat(spaces));
        cell += spaces;
      } else {
        int shown = glyphs.shown(codePoint);
        text.appendCodePoint(shown);
        cell += Glyphs.cells(shown);
      }
      i += units;
    }
    cellOfColumn[source.length()] = cell;
    return new SourceRow(text.toString(), cellOfColumn, cell);
  }

  /** The cell, from 0, at which a column (from 1) starts; the end of the line for one beyond it. */
  int cell(int column) {
    return cellOfColumn[Math.max(0, Math.min(column - 1, cellOfColumn.length - 1))];
  }

  int cells() {
    return cells;
  }

  /** Cells of white space in front; all of them for a blank line. */
  int indentation() {
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The text between two cells; a wide character on a boundary becomes a space. */
  String slice(int from, int to) {
    StringBuilder slice = new StringBuilder();
    int cell = 0;
    for (int i = 0; i < text.length() && cell < to; ) {
      int codePoint = text.codePointAt(i);
      int width = Glyphs.cells(codePoint);
      if (cell >= from && cell + width <= to) {
        slice.appendCodePoint(codePoint);
      } else if (cell + width > from) {
        slice.append(' ');
      }
      cell += width;
      i += Character.charCount(codePoint);
    }
    return slice.toString();
  }
}
