package org.refledger.source;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong with the run itself: an input that could not be read, a method that ran past its
 * budget, a contract that was rejected. The analysis goes on; the report lists it under
 * "Incomplete".
 *
 * @param where the file (and line when known) concerned
 * @param message one sentence of what happened and one of what to do
 * @param detail an internal reason for bug reports (exception text), or null
 */
public record Notification(Kind kind, SourceRange where, String message, @Nullable String detail)
    implements Comparable<Notification> {

  /** What is missing from the result because of this notification. */
  public enum Kind {
    /** A file could not be read or parsed; nothing of it was analysed. */
    FILE_NOT_ANALYSED,
    /** A part of a file was passed over; the rest was analysed. */
    PARTLY_ANALYSED,
    /** One procedure failed or ran past its budget. */
    PROCEDURE_NOT_ANALYSED,
    /** A contract, class path entry or configuration value was rejected. */
    INPUT_REJECTED,
    /** A suppression accepts a rule that does not occur there. */
    UNUSED_SUPPRESSION,
    /** Nothing is missing; something is worth knowing. */
    NOTE
  }

  public Notification(Kind kind, SourceRange where, String message) {
    this(kind, where, message, null);
  }

  /** Whether the result is less than complete because of this. */
  public boolean isIncomplete() {
    return kind != Kind.NOTE && kind != Kind.UNUSED_SUPPRESSION;
  }

  @Override
  public int compareTo(Notification other) {
    int byPlace = where.compareTo(other.where);
    return byPlace != 0 ? byPlace : message.compareTo(other.message);
  }
}
