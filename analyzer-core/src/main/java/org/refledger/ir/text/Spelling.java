package org.refledger.ir.text;

import java.util.Set;

/**
 * How names and strings are spelled: which names can stand bare, and the escapes of quoted ones.
 */
final class Spelling {

  /**
   * Words that begin a statement, an operand or a condition; a variable of that name is shown by
   * its label.
   */
  static final Set<String> RESERVED =
      Set.of(
          "array",
          "call",
          "closure",
          "compare",
          "end",
          "enum",
          "false",
          "goto",
          "if",
          "null",
          "opaque",
          "rethrow",
          "return",
          "static",
          "throw",
          "true",
          "unmodelled",
          "unreachable",
          "use");

  private Spelling() {}

  static boolean startsName(char c) {
    return c == '?' || Character.isJavaIdentifierStart(c);
  }

  static boolean continuesName(char c) {
    return c == '.'
        || c == '?'
        || (Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  /** Whether the text reads back as one bare name. */
  static boolean isBare(String text) {
    return !text.isEmpty()
        && startsName(text.charAt(0))
        && text.chars().allMatch(c -> continuesName((char) c));
  }

  /** Whether the text can be written bare after a {@code #}, where {@code <init>} is a name too. */
  static boolean isBareMember(String text) {
    return isBare(text.substring(specialPrefix(text, 0)))
        || (specialPrefix(text, 0) == text.length() && !text.isEmpty());
  }

  /** Length of {@code <letters>} at this place of the text, 0 when there is none. */
  static int specialPrefix(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '<') {
      return 0;
    }
    int end = start + 1;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    return end > start + 1 && end < text.length() && text.charAt(end) == '>' ? end + 1 - start : 0;
  }

  static String name(String text) {
    return isBare(text) ? text : quote(text, '\'');
  }

  static String member(String text) {
    return isBareMember(text) ? text : quote(text, '\'');
  }

  static String string(String text) {
    return quote(text, '"');
  }

  static String quote(String text, char mark) {
    StringBuilder out = new StringBuilder(text.length() + 2).append(mark);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
        out.append("\\u").append(hex(c));
      } else {
        out.append(c);
      }
    }
    return out.append(mark).toString();
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
