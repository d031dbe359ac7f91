package org.refledger.cli;

/**
 * The user asked for something that cannot be done; the message says what and, where there is one,
 * the way out.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
