package org.refledger.contract;

import org.jspecify.annotations.Nullable;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;

/**
 * What the result of a call is, in one outcome.
 *
 * @param kind its ownership
 * @param slot for SAME_AS, VIEW_OF, CONTENT_OF, ELEMENT_OF, BORROWED and OWNED_IN_FRAME: whose;
 *     {@link Slot#RESULT} when nobody is named
 * @param count for OWNED: how many references the caller receives (nearly always 1)
 * @param nullness whether it can be null in this outcome
 * @param constant for a boolean or status result: the value it has in this outcome, or null when it
 *     can be any
 * @param field for FIELD_OF: which field; otherwise null
 */
public record ResultEffect(
    Kind kind,
    int slot,
    int count,
    Nullness nullness,
    @Nullable Constant constant,
    @Nullable FieldRef field) {

  public ResultEffect {
    if ((kind == Kind.FIELD_OF) != (field != null)) {
      throw new IllegalArgumentException("a field belongs to FIELD_OF and to nothing else");
    }
  }

  public enum Kind {
    /** Nothing is known: never reported. */
    UNTRACKED,
    /** Declared to carry no count. */
    UNCOUNTED,
    /** A reference the caller must give back. */
    OWNED,
    /**
     * A reference the caller must give back if the value turns out to be one: a VARIANT may hold a
     * number.
     */
    OWNED_IF_COUNTED,
    /**
     * A reference the caller may give back; at the latest the frame of {@code slot} does: a local
     * reference of JNI.
     */
    OWNED_IN_FRAME,
    /** Kept alive by somebody else ({@code slot}, a field, unknown). */
    BORROWED,
    /** The very value of another slot (fluent methods, identity). */
    SAME_AS,
    /**
     * Another handle on the count of another slot: slices, wrappers, holders. It owns nothing of
     * its own.
     */
    VIEW_OF,
    /** A view that brings its own reference: retained slices. */
    OWNED_VIEW_OF,
    /** What the cell in {@code slot} holds. */
    CONTENT_OF,
    /** What a field of the object in {@code slot} holds, which keeps it. */
    FIELD_OF,
    /** An element of the container in {@code slot}, which keeps it. */
    ELEMENT_OF,
    /** An element the container gives away (poll, remove). */
    REMOVED_FROM
  }

  public enum Nullness {
    UNKNOWN,
    NULL,
    NON_NULL
  }

  public static final ResultEffect UNTRACKED =
      new ResultEffect(Kind.UNTRACKED, Slot.RESULT, 0, Nullness.UNKNOWN, null);
  public static final ResultEffect OWNED =
      new ResultEffect(Kind.OWNED, Slot.RESULT, 1, Nullness.NON_NULL, null);
  public static final ResultEffect OWNED_OR_NULL =
      new ResultEffect(Kind.OWNED, Slot.RESULT, 1, Nullness.UNKNOWN, null);

  /** Whether there is a count to keep books of. */
  public boolean isTracked() {
    return kind != Kind.UNTRACKED && kind != Kind.UNCOUNTED;
  }

  /** Without a field. */
  public ResultEffect(
      Kind kind, int slot, int count, Nullness nullness, @Nullable Constant constant) {
    this(kind, slot, count, nullness, constant, null);
  }

  /** What the field of the object in the slot holds. */
  public static ResultEffect fieldOf(int slot, FieldRef field) {
    return new ResultEffect(Kind.FIELD_OF, slot, 0, Nullness.UNKNOWN, null, field);
  }

  public static ResultEffect of(Kind kind, int slot) {
    return new ResultEffect(kind, slot, isOwned(kind) ? 1 : 0, Nullness.UNKNOWN, null);
  }

  private static boolean isOwned(Kind kind) {
    return switch (kind) {
      case OWNED, OWNED_VIEW_OF, OWNED_IF_COUNTED, OWNED_IN_FRAME -> true;
      default -> false;
    };
  }

  /** An uncounted result with a known value. */
  public static ResultEffect constant(Constant value) {
    Nullness nullness = value.kind() == Constant.Kind.NULL ? Nullness.NULL : Nullness.NON_NULL;
    return new ResultEffect(Kind.UNTRACKED, Slot.RESULT, 0, nullness, value);
  }

  public ResultEffect withNullness(Nullness newNullness) {
    return new ResultEffect(kind, slot, count, newNullness, constant, field);
  }

  /** The same with the value a boolean or status result has. */
  public ResultEffect withConstant(@Nullable Constant newConstant) {
    return new ResultEffect(kind, slot, count, nullness, newConstant, field);
  }
}
