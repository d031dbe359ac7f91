package org.refledger.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The immutable history of one path, newest step first, shared between states: adding a step costs
 * one object. Each step belongs to a subject (a value of the domain) or, with subject 0, to the
 * path itself.
 */
public final class Trace {
  public static final Trace EMPTY = new Trace(0, null, null, 0);

  private final int subject;
  private final @Nullable TraceStep last;
  private final @Nullable Trace earlier;
  private final int size;

  private Trace(int subject, @Nullable TraceStep last, @Nullable Trace earlier, int size) {
    this.subject = subject;
    this.last = last;
    this.earlier = earlier;
    this.size = size;
  }

  public Trace plus(int newSubject, TraceStep step) {
    return new Trace(newSubject, step, this, size + 1);
  }

  public int size() {
    return size;
  }

  /**
   * The steps of the chosen subjects and of the path, oldest first, from the newest acquisition of
   * a chosen subject on; all of them when nothing was acquired.
   */
  public List<TraceStep> since(IntPredicate chosen) {
    Deque<TraceStep> steps = new ArrayDeque<>();
    for (Trace t = this; t != null && t.last != null; t = t.earlier) {
      if (t.subject == 0 || chosen.test(t.subject)) {
        steps.addFirst(t.last);
        if (t.subject != 0 && t.last.kind() == TraceStep.Kind.ACQUIRE) {
          break;
        }
      }
    }
    return List.copyOf(steps);
  }

  /** Whether the newest step of one kind comes after the newest of another; both must exist. */
  public boolean isLater(int subject, TraceStep.Kind kind, int than, TraceStep.Kind thanKind) {
    for (Trace t = this; t != null && t.last != null; t = t.earlier) {
      if (t.subject == than && t.last.kind() == thanKind) {
        return false;
      }
      if (t.subject == subject && t.last.kind() == kind) {
        return newest(than, thanKind) != null;
      }
    }
    return false;
  }

  /** The newest step of the subject with the given kind, or null. */
  public @Nullable TraceStep newest(int ofSubject, TraceStep.Kind kind) {
    for (Trace t = this; t != null && t.last != null; t = t.earlier) {
      if (t.subject == ofSubject && t.last.kind() == kind) {
        return t.last;
      }
    }
    return null;
  }
}
