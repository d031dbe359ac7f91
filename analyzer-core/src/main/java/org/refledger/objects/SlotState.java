package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * What is known on one path through a body with an out-parameter. Two states are equal when they
 * know the same, however they came about.
 *
 * @param content what the slot holds
 * @param isNull whether the slot itself is known to be null on this path
 * @param given the write that gave a reference out, by whose reference it is
 * @param counts how often each reference was counted up, at most {@link #MANY}
 * @param statuses status variables of which something is known
 * @param held for variables that get a value in several places: whose handle each holds here, as
 *     {@link OutSlot#owner} tells it, or "" for null
 * @param trail how this path came here; not part of what is known
 */
record SlotState(
    Content content,
    boolean isNull,
    SortedMap<String, Given> given,
    SortedMap<String, Integer> counts,
    SortedMap<Integer, StatusCode> statuses,
    SortedMap<Integer, String> held,
    Trail trail) {
  static final int MANY = 2;

  /** What a slot holds. */
  enum Content {
    UNTOUCHED,
    NULL,
    REFERENCE,
    /** Somebody else has filled it. */
    UNKNOWN
  }

  /** Where a reference was given out, and how people call it. */
  record Given(SourceRange where, String text) {}

  static SlotState initial() {
    return new SlotState(
        Content.UNTOUCHED,
        false,
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        Trail.EMPTY);
  }

  /** Steps of one path, newest last; equal to every other trail. */
  static final class Trail {
    static final Trail EMPTY = new Trail(null, null);

    private final @Nullable Trail earlier;
    private final @Nullable TraceStep last;

    private Trail(@Nullable Trail earlier, @Nullable TraceStep last) {
      this.earlier = earlier;
      this.last = last;
    }

    Trail plus(TraceStep step) {
      return new Trail(this, step);
    }

    List<TraceStep> steps() {
      Deque<TraceStep> steps = new ArrayDeque<>();
      for (Trail t = this; t != null && t.last != null; t = t.earlier) {
        steps.addFirst(t.last);
      }
      return List.copyOf(steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Trail;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  SlotState withContent(Content newContent) {
    return new SlotState(newContent, isNull, given, counts, statuses, held, trail);
  }

  SlotState withNull() {
    return new SlotState(content, true, given, counts, statuses, held, trail);
  }

  SlotState plus(TraceStep step) {
    return new SlotState(content, isNull, given, counts, statuses, held, trail.plus(step));
  }

  SlotState withGiven(String owner, Given write) {
    SortedMap<String, Given> all = new TreeMap<>(given);
    all.put(owner, write);
    return new SlotState(content, isNull, all, counts, statuses, held, trail);
  }

  /** One count more, or one less; what is given back without a count is not remembered. */
  SlotState counted(String owner, int sign) {
    SortedMap<String, Integer> all = new TreeMap<>(counts);
    all.put(owner, Math.max(0, Math.min(MANY, count(owner) + sign)));
    return new SlotState(content, isNull, given, all, statuses, held, trail);
  }

  /** The variable has another value from now on. */
  SlotState without(String owner) {
    if (!given.containsKey(owner) && !counts.containsKey(owner)) {
      return this;
    }
    SortedMap<String, Given> fewer = new TreeMap<>(given);
    SortedMap<String, Integer> uncounted = new TreeMap<>(counts);
    fewer.remove(owner);
    uncounted.remove(owner);
    return new SlotState(content, isNull, fewer, uncounted, statuses, held, trail);
  }

  int count(String owner) {
    return counts.getOrDefault(owner, 0);
  }

  SlotState withStatus(int variable, StatusCode status) {
    SortedMap<Integer, StatusCode> all = new TreeMap<>(statuses);
    if (status == StatusCode.UNKNOWN) {
      all.remove(variable);
    } else {
      all.put(variable, status);
    }
    return new SlotState(content, isNull, given, counts, all, held, trail);
  }

  /** The variable holds the handle from now on. */
  SlotState holding(int variable, String owner) {
    SortedMap<Integer, String> all = new TreeMap<>(held);
    all.put(variable, owner);
    return new SlotState(content, isNull, given, counts, statuses, all, trail);
  }

  StatusCode status(int variable) {
    return statuses.getOrDefault(variable, StatusCode.UNKNOWN);
  }
}
