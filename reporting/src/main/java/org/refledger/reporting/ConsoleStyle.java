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
 * @param notes whether each note is shown even when there are many
 */
public record ConsoleStyle(
    int width, boolean colour, boolean unicode, boolean verbose, boolean quiet, boolean notes) {

  /** Text for a pipe or a file: no limit, no colour. */
  public static final ConsoleStyle PLAIN = new ConsoleStyle(0, false, true, false, false, true);

  /** The same with another width. */
  public ConsoleStyle withWidth(int columns) {
    return new ConsoleStyle(columns, colour, unicode, verbose, quiet, notes);
  }

  /** The same with or without colours. */
  public ConsoleStyle withColour(boolean on) {
    return new ConsoleStyle(width, on, unicode, verbose, quiet, notes);
  }

  /** The same with or without characters beyond ASCII. */
  public ConsoleStyle withUnicode(boolean on) {
    return new ConsoleStyle(width, colour, on, verbose, quiet, notes);
  }

  /** The same, verbose or not. */
  public ConsoleStyle withVerbose(boolean on) {
    return new ConsoleStyle(width, colour, unicode, on, quiet, notes);
  }

  /** The same, quiet or not. */
  public ConsoleStyle withQuiet(boolean on) {
    return new ConsoleStyle(width, colour, unicode, verbose, on, notes);
  }

  /** The same, with all notes or only their number when there are many. */
  public ConsoleStyle withNotes(boolean on) {
    return new ConsoleStyle(width, colour, unicode, verbose, quiet, on);
  }
}
