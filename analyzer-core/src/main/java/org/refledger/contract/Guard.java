package org.refledger.contract;

/**
 * A fact about a slot (or, with {@link Slot#RESULT}, about the result) under which an outcome
 * applies.
 */
public record Guard(int slot, Fact fact) implements Comparable<Guard> {

  /** What can be said of a value. */
  public enum Fact {
    NULL,
    NON_NULL,
    TRUE,
    FALSE,
    /** A status code (HRESULT) that is zero or positive. */
    SUCCESS,
    /** A negative status code. */
    FAILURE
  }

  /** The guard that holds exactly when this one does not. */
  public Guard opposite() {
    return new Guard(
        slot,
        switch (fact) {
          case NULL -> Fact.NON_NULL;
          case NON_NULL -> Fact.NULL;
          case TRUE -> Fact.FALSE;
          case FALSE -> Fact.TRUE;
          case SUCCESS -> Fact.FAILURE;
          case FAILURE -> Fact.SUCCESS;
        });
  }

  @Override
  public int compareTo(Guard other) {
    return slot != other.slot ? Integer.compare(slot, other.slot) : fact.compareTo(other.fact);
  }
}
