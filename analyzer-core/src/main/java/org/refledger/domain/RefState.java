package org.refledger.domain;

/**
 * The reference state of one count, relative to this frame.
 *
 * @param owned references this frame must still get rid of; negative when it gave back references
 *     of the lender; saturates at {@link #LIMIT}
 * @param lender who else keeps the value alive
 * @param life whether the frame may still use it
 * @param escape where the analysis lost sight of it
 */
public record RefState(int owned, Lender lender, Life life, Escape escape) {

  /** Counts beyond this are not told apart, so loops converge. */
  public static final int LIMIT = 4;

  /** Whether the frame may use the value. */
  public enum Life {
    LIVE,
    /** Given back by this frame. */
    RELEASED,
    /** Handed over by this frame. */
    MOVED,
    /** Handed over to a container that keeps it for now: it may still be looked at. */
    CONTAINED,
    /** Borrowed from a field that a call may have emptied since. */
    STALE
  }

  /** Whether and how a value got out of sight. */
  public enum Escape {
    NONE,
    /** Stored in a field or static: the object owns it now. */
    STORED,
    /** Kept by a container, closure or unknown code. */
    LOST
  }

  public static final RefState UNKNOWN = new RefState(0, Lender.UNKNOWN, Life.LIVE, Escape.NONE);

  public RefState {
    owned = Math.max(-LIMIT, Math.min(LIMIT, owned));
  }

  @Override
  public int hashCode() {
    return ((owned * 31 + lender.ordinal()) * 31 + life.ordinal()) * 31 + escape.ordinal();
  }

  public static RefState owned(int count) {
    return new RefState(count, Lender.NOBODY, Life.LIVE, Escape.NONE);
  }

  public static RefState borrowed(Lender lender) {
    return new RefState(0, lender, Life.LIVE, Escape.NONE);
  }

  public RefState withOwned(int newOwned) {
    return new RefState(newOwned, lender, life, escape);
  }

  public RefState withLife(Life newLife) {
    return new RefState(owned, lender, newLife, escape);
  }

  public RefState withEscape(Escape newEscape) {
    return new RefState(owned, lender, life, newEscape);
  }

  /** Whether this frame has a duty it can still fail. */
  public boolean owes() {
    return owned > 0 && escape == Escape.NONE;
  }

  /** Whether the last reference this frame could rely on is gone. */
  public boolean isDead() {
    return life != Life.LIVE && owned <= 0;
  }

  /** Whether counts of this value can be trusted. */
  public boolean isTracked() {
    return escape != Escape.LOST;
  }
}
