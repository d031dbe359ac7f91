package org.refledger.trace;

import java.util.List;
import org.refledger.source.SourceRange;

/**
 * One step of a reference's ledger.
 *
 * @param count references the frame owns after this step
 * @param text one clause for people, e.g. {@code owned reference acquired:
 *     ByteBufAllocator.buffer() returns +1}
 * @param basis which knowledge was used ({@code contract netty/buffer}, {@code body of Foo.bar()}),
 *     empty when none was needed
 * @param inner steps inside the callee, for a call whose effect was inferred from its body; empty
 *     otherwise
 */
public record TraceStep(
    Kind kind, SourceRange where, int count, String text, String basis, List<TraceStep> inner) {

  public enum Kind {
    ACQUIRE,
    RETAIN,
    RELEASE,
    MOVE,
    VIEW,
    BRANCH,
    CALL,
    STORE,
    /** A callee released what a cell held and put something else there. */
    REPLACE,
    USE,
    EXIT
  }

  public TraceStep {
    inner = List.copyOf(inner);
  }

  /**
   * The count after this step. A branch belongs to the path and not to a reference: it counts
   * nothing.
   */
  public int countAfter(int before) {
    return kind == Kind.BRANCH ? before : count;
  }

  public TraceStep(Kind kind, SourceRange where, int count, String text, String basis) {
    this(kind, where, count, text, basis, List.of());
  }
}
