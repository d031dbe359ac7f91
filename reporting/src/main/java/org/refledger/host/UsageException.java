package org.refledger.host;

/**
 * The user asked for something that cannot be done; the message says what and, where there is one,
 * the way out.
 */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  /**
   * Ends a run.
   *
   * @param sentence what is wrong, where, and what to do; shown to the user as it is
   */
  public UsageException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** The message; never null. */
  public String sentence() {
    return sentence;
  }
}
