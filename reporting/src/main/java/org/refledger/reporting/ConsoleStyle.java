package org.refledger.reporting;

/**
 * How text for people is laid out. The host decides it from flags, environment and terminal (UX.md
 * 2.6).
 *
 * @param width columns of the terminal; 0 when unlimited, as in a pipe
 * @param colour whether ANSI colours are written
 * @param unicode whether anything but ASCII may be written
 * @param verbose whether every notification and all statistics are listed
 * @param quiet whether only findings are written, without a summary; wins over verbose
 */
public record ConsoleStyle(
    int width, boolean colour, boolean unicode, boolean verbose, boolean quiet) {

  /** Text for a pipe or a file: no limit, no colour. */
  public static final ConsoleStyle PLAIN = new ConsoleStyle(0, false, true, false, false);

  /** The same with another width. */
  public ConsoleStyle withWidth(int columns) {
    return new ConsoleStyle(columns, colour, unicode, verbose, quiet);
  }

  /** The same with or without colours. */
  public ConsoleStyle withColour(boolean on) {
    return new ConsoleStyle(width, on, unicode, verbose, quiet);
  }

  /** The same with or without characters beyond ASCII. */
  public ConsoleStyle withUnicode(boolean on) {
    return new ConsoleStyle(width, colour, on, verbose, quiet);
  }

  /** The same, verbose or not. */
  public ConsoleStyle withVerbose(boolean on) {
    return new ConsoleStyle(width, colour, unicode, on, quiet);
  }

  /** The same, quiet or not. */
  public ConsoleStyle withQuiet(boolean on) {
    return new ConsoleStyle(width, colour, unicode, verbose, on);
  }
}
