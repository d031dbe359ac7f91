package org.refledger.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An immutable history, newest step first, shared between states: adding a step costs one object. */
public final class Trace {
  public static final Trace EMPTY = new Trace(null, null, 0);

  private final @Nullable TraceStep last;
  private final @Nullable Trace earlier;
  private final int size;

  private Trace(@Nullable TraceStep last, @Nullable Trace earlier, int size) {
    this.last = last;
    this.earlier = earlier;
    this.size = size;
  }

  public Trace plus(TraceStep step) {
    return new Trace(step, this, size + 1);
  }

  public int size() {
    return size;
  }

  /** The newest step, or null for the empty trace. */
  public @Nullable TraceStep last() {
    return last;
  }

  /** All steps, oldest first. */
  public List<TraceStep> steps() {
    Deque<TraceStep> steps = new ArrayDeque<>();
    for (Trace t = this; t != null && t.last != null; t = t.earlier) {
      steps.addFirst(t.last);
    }
    return List.copyOf(steps);
  }
}
