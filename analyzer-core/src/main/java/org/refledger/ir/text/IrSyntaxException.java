package org.refledger.ir.text;

/**
 * IR text that does not follow the syntax; the message says where, what was expected and what was
 * found.
 */
public final class IrSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String expected;

  IrSyntaxException(int line, int column, String expected, String found) {
    super("line " + line + ":" + column + ": expected " + expected + ", found " + found);
    this.line = line;
    this.expected = expected;
  }

  /** The line of the text, from 1. */
  public int line() {
    return line;
  }

  /** What would have been right there, for people. */
  public String expected() {
    return expected;
  }
}
