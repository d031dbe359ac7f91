package org.refledger.cpp.types;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Number literals. */
public final class Numbers {
  private Numbers() {}

  /** The value of a whole number or character; null of anything else. */
  public static @Nullable Long parse(String literal) {
    String text = literal.replace("'", "").toLowerCase(Locale.ROOT);
    if (literal.startsWith("'") && literal.length() == 3) {
      return (long) literal.charAt(1);
    }
    while (text.endsWith("u") || text.endsWith("l")) {
      text = text.substring(0, text.length() - 1);
    }
    try {
      if (text.startsWith("0x")) {
        return Long.parseUnsignedLong(text.substring(2), 16);
      } else if (text.startsWith("0b")) {
        return Long.parseUnsignedLong(text.substring(2), 2);
      }
      return text.length() > 1 && text.startsWith("0")
          ? Long.parseLong(text, 8)
          : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
