package org.refledger.contract;

import org.jspecify.annotations.Nullable;
import org.refledger.ir.FieldRef;

/**
 * What a call does to the reference in one slot. The default, {@link #BORROW}, does nothing.
 *
 * @param delta references added (retain) or given back (release) by the call itself, as the caller
 *     sees it
 * @param amountSlot a parameter that multiplies {@code delta} ({@code release(int decrement)}), or
 *     -1 for none
 * @param hand what becomes of the caller's own reference besides {@code delta}
 * @param keptIn for {@link Hand#STORED}: the field that holds the value afterwards
 * @param holder the slot of the container, of the object whose field is written, or of the cell; -3
 *     when not applicable
 * @param cell for a cell argument (out-parameter): what it holds afterwards
 */
public record ArgEffect(
    int delta, int amountSlot, Hand hand, @Nullable FieldRef keptIn, int holder, CellEffect cell) {
  private static final int NONE = -3;

  /** What becomes of the caller's reference. */
  public enum Hand {
    /** It stays with the caller. */
    KEPT_BY_CALLER,
    /** The callee takes one reference over; the caller must not give it back. */
    CONSUMED,
    /** The callee may keep or release it: the analysis tracks it no further. */
    ESCAPES,
    /**
     * Becomes an element of the container in {@code holder}; consumed when that container owns its
     * elements.
     */
    MOVED_INTO,
    /**
     * Uncounted copy in field {@code keptIn} of {@code holder}; whether that is a transfer depends
     * on the field.
     */
    STORED,
    /** All elements of this container are given back. */
    ELEMENTS_RELEASED,
    /** A closure that the callee runs during the call, any number of times. */
    RUN_NOW,
    /** A closure that runs exactly once, now or later: what it releases is its duty from now on. */
    RUN_ONCE,
    /** A frame of it ends: references that the frame gives back at the latest are gone. */
    FRAME_ENDS,
    /** The last call on it is known to have failed now: what that gave is null. */
    LAST_FAILED
  }

  /** What a cell (one-slot array, by-reference holder) contains after the call. */
  public enum CellEffect {
    UNCHANGED,
    /** A value the caller owns. */
    OWNED,
    /** A value somebody else keeps alive. */
    BORROWED,
    /** Null. */
    CLEARED,
    /** The old content is released, a new owned value stored. */
    REPLACED,
    /**
     * The value of the argument in {@code holder} ({@code cell.setValue(x)}, receiver is the cell).
     */
    SET
  }

  public static final ArgEffect BORROW = count(0);
  public static final ArgEffect RELEASE = count(-1);
  public static final ArgEffect RETAIN = count(1);
  public static final ArgEffect CONSUME = hand(Hand.CONSUMED);
  public static final ArgEffect ESCAPE = hand(Hand.ESCAPES);

  public static ArgEffect count(int delta) {
    return new ArgEffect(delta, NONE, Hand.KEPT_BY_CALLER, null, NONE, CellEffect.UNCHANGED);
  }

  /** {@code delta} times the integer argument in the given slot. */
  public static ArgEffect countTimes(int delta, int amountSlot) {
    return new ArgEffect(delta, amountSlot, Hand.KEPT_BY_CALLER, null, NONE, CellEffect.UNCHANGED);
  }

  public static ArgEffect hand(Hand hand) {
    return new ArgEffect(0, NONE, hand, null, NONE, CellEffect.UNCHANGED);
  }

  public static ArgEffect movedInto(int container) {
    return new ArgEffect(0, NONE, Hand.MOVED_INTO, null, container, CellEffect.UNCHANGED);
  }

  public static ArgEffect stored(int holder, FieldRef field) {
    return new ArgEffect(0, NONE, Hand.STORED, field, holder, CellEffect.UNCHANGED);
  }

  public static ArgEffect cell(CellEffect effect) {
    return new ArgEffect(0, NONE, Hand.KEPT_BY_CALLER, null, NONE, effect);
  }

  /** The receiver is a cell that takes the value of the given parameter. */
  public static ArgEffect cellSetTo(int parameter) {
    return new ArgEffect(0, NONE, Hand.KEPT_BY_CALLER, null, parameter, CellEffect.SET);
  }

  public ArgEffect withHand(Hand newHand) {
    return new ArgEffect(delta, amountSlot, newHand, keptIn, holder, cell);
  }

  public boolean isBorrow() {
    return equals(BORROW);
  }

  public boolean hasAmount() {
    return amountSlot != NONE;
  }
}
