package org.refledger.reporting.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a terminal can show it: control and direction characters replaced, ASCII only where that
 * is asked for, and measured in cells.
 */
record Glyphs(boolean unicode) {

  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  String ellipsis() {
    return unicode ? "…" : "...";
  }

  /** One line of clean text: line ends and tabs become spaces. */
  String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(this::shown).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The character written for one of the input; the same or one of a single cell. */
  int shown(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return ' ';
    }
    if (codePoint < 0x7F && codePoint >= ' ') {
      return codePoint;
    }
    if (!unicode) {
      return '?';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0xFFFD;
      default -> codePoint;
    };
  }

  /** How many cells a character takes that {@link #shown} gave. */
  static int cells(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** How many cells a clean text takes. */
  static int cells(String clean) {
    return clean.codePoints().map(Glyphs::cells).sum();
  }

  /**
   * Breaks clean text at spaces into lines of at most {@code width} cells; 0 is unlimited; a longer
   * word stays whole.
   */
  static List<String> wrap(String clean, int width) {
    if (width <= 0 || cells(clean) <= width) {
      return List.of(clean);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : clean.split(" ", -1)) {
      if (!line.isEmpty() && cells(line.toString()) + 1 + cells(word) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
