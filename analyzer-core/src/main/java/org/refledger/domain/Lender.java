package org.refledger.domain;

/** Who keeps a value alive besides the references this frame owns. */
public enum Lender {
  /** Nobody: the value came into this frame with the references it owns. */
  NOBODY,
  /** The caller, for a parameter the body only borrows. */
  CALLER,
  /** The caller, by an explicit contract: the body must not give the reference back. */
  CALLER_BY_CONTRACT,
  /** The field or static the value was loaded from. */
  FIELD,
  /** The container or array the value was taken from. */
  CONTAINER,
  /** Somebody a contract names: a borrowed result. */
  CONTRACT,
  /** Nobody knows: nothing is ever reported. */
  UNKNOWN
}
