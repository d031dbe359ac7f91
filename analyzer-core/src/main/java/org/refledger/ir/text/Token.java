package org.refledger.ir.text;

/**
 * A word of IR text.
 *
 * @param text the word; without quotes and with escapes resolved for {@code QUOTED}, {@code STRING}
 *     and {@code RAW}
 * @param line line in the text, from 1
 * @param column column in the text, from 1
 * @param startsLine whether it is the first word of its line, which ends the statement before it
 * @param glued whether nothing stands between it and the word before; tells {@code List<T>} from
 *     {@code a < b}
 */
record Token(Kind kind, String text, int line, int column, boolean startsLine, boolean glued) {

  enum Kind {
    /** A bare name, dotted or not, a keyword or a temporary ({@code %3}). */
    NAME,
    /** A name in single quotes. */
    QUOTED,
    /** A string in double quotes. */
    STRING,
    /** Source text in back quotes. */
    RAW,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(String word) {
    return text.equals(word) && (kind == Kind.NAME || kind == Kind.SYMBOL);
  }

  /** How an error message names it. */
  String describe() {
    return kind == Kind.END ? "the end of the text" : "'" + text + "'";
  }
}
