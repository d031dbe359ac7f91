package org.refledger.errorprone;

/** A flag that cannot be obeyed; the message tells the user which one and what to write instead. */
final class FlagException extends Exception {
  private static final long serialVersionUID = 1L;

  FlagException(String message) {
    super(message);
  }
}
