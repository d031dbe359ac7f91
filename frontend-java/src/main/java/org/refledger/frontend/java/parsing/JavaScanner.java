package org.refledger.frontend.java.parsing;

/**
 * Splits Java text into words and single characters, passing over comments, strings and white
 * space.
 */
final class JavaScanner {
  private final String text;
  private int start;
  private int end;
  private int copied;

  JavaScanner(String text) {
    this.text = text;
  }

  /**
   * Goes to the next token; false at the end. Literals of characters and strings are passed over
   * like comments.
   */
  boolean next() {
    int i = end;
    while (i < text.length()) {
      int skipped = skip(i);
      if (skipped == i) {
        break;
      }
      i = skipped;
    }
    start = i;
    if (i >= text.length()) {
      end = i;
      return false;
    }
    end = i + 1;
    if (Character.isJavaIdentifierStart(text.charAt(i))) {
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
    }
    return true;
  }

  String token() {
    return text.substring(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Up to where the text was taken over. */
  int copied() {
    return copied;
  }

  void markCopied() {
    copied = end;
  }

  /** Whether this character comes next, after white space. */
  boolean peekIs(char expected) {
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == expected;
  }

  /**
   * Whether the current token {@code record} is followed by a name and a parameter list or type
   * parameters.
   */
  boolean looksLikeRecordHeader() {
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    int nameStart = i;
    while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
      i++;
    }
    int nameEnd = i;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return nameEnd > nameStart
        && i < text.length()
        && (text.charAt(i) == '(' || text.charAt(i) == '<');
  }

  /** The position after what can be passed over here; the same position when a token starts. */
  private int skip(int i) {
    char c = text.charAt(i);
    if (Character.isWhitespace(c)) {
      return i + 1;
    }
    if (text.startsWith("//", i)) {
      int line = text.indexOf('\n', i);
      return line < 0 ? text.length() : line + 1;
    }
    if (text.startsWith("/*", i)) {
      return after("*/", i + 2);
    }
    if (text.startsWith("\"\"\"", i)) {
      return after("\"\"\"", i + 3);
    }
    return c == '"' || c == '\'' ? afterLiteral(i, c) : i;
  }

  private int after(String terminator, int from) {
    int i = from;
    while (i < text.length() && !text.startsWith(terminator, i)) {
      i += text.charAt(i) == '\\' && terminator.startsWith("\"") ? 2 : 1;
    }
    return Math.min(text.length(), i + terminator.length());
  }

  private int afterLiteral(int from, char quote) {
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }
}
