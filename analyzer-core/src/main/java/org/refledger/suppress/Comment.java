package org.refledger.suppress;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment of a source file, or the part of a block comment on one line.
 *
 * @param line from 1
 * @param column of its first character, from 1
 * @param text without comment signs, stripped
 * @param alone whether nothing but white space stands before it on its line
 */
record Comment(int line, int column, String text, boolean alone) {

  /**
   * All comments of a Java or C-like source, in order. Text that looks like a comment in a literal
   * is none.
   */
  static List<Comment> in(String source) {
    return new Scanner(source).comments();
  }

  /**
   * Reads just enough of the lexical grammar to tell comments from literals; malformed input ends
   * at its line.
   */
  private static final class Scanner {
    private final String source;
    private final List<Comment> comments = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean alone = true;

    Scanner(String source) {
      this.source = source;
    }

    List<Comment> comments() {
      while (at < source.length()) {
        char c = source.charAt(at);
        if (source.startsWith("//", at)) {
          comment(2, endOfLine());
        } else if (source.startsWith("/*", at)) {
          block();
        } else if (source.startsWith("\"\"\"", at)) {
          textBlock();
        } else if (c == '"' || c == '\'') {
          literal(c);
        } else {
          alone &= Character.isWhitespace(c);
          advance();
        }
      }
      return comments;
    }

    private void advance() {
      if (source.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
        alone = true;
      }
      at++;
    }

    private int endOfLine() {
      int end = source.indexOf('\n', at);
      return end < 0 ? source.length() : end;
    }

    private void comment(int signs, int end) {
      String text = source.substring(Math.min(at + signs, end), end).strip();
      comments.add(new Comment(line, at - lineStart + 1, text, alone));
      at = end;
    }

    private void block() {
      int close = source.indexOf("*/", at + 2);
      int end = close < 0 ? source.length() : close;
      comment(2, Math.min(end, endOfLine()));
      while (at < end) {
        advance();
        if (at < end && at == lineStart) {
          comment(0, Math.min(end, endOfLine()));
        }
      }
      at = Math.min(end + 2, source.length());
    }

    private void textBlock() {
      alone = false;
      at += 3;
      while (at < source.length() && !source.startsWith("\"\"\"", at)) {
        escapeOrAdvance();
      }
      at = Math.min(at + 3, source.length());
      alone = false;
    }

    private void literal(char quote) {
      alone = false;
      at++;
      while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
        escapeOrAdvance();
      }
      if (at < source.length() && source.charAt(at) == quote) {
        at++;
      }
    }

    private void escapeOrAdvance() {
      if (source.charAt(at) == '\\' && at + 1 < source.length()) {
        advance();
      }
      advance();
    }
  }
}
