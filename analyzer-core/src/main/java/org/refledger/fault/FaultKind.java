package org.refledger.fault;

/** The imbalances the ledger can show. */
public enum FaultKind {
  /** An owned reference is still owed when the frame is left. */
  LEAK,
  /** No method that ends the object gives back what its field owns. */
  FORGOTTEN_FIELD,
  /** The only handle on an owned reference is overwritten. */
  OVERWRITE,
  /** An owned result is dropped at once: a temporary, an ignored result. */
  DROPPED_RESULT,
  /** A retain that nobody undoes, on a reference that was already owned. */
  EXTRA_RETAIN,
  /** Released or handed over while nothing is owned. */
  OVER_RELEASE,
  /** What may be called again gives a field's reference back each time. */
  REPEATED_RELEASE,
  /** A borrowed parameter is released. */
  RELEASE_OF_BORROWED_PARAMETER,
  /** Used after the last owned reference was given back. */
  USE_AFTER_RELEASE,
  /** Another handle is used after the reference it relied on was given back. */
  ALIAS_OUTLIVES,
  /** A method returns owned values on some paths and borrowed ones on others. */
  MIXED_RESULT,
  /** A method whose name or contract promises a counted result returns what somebody else keeps. */
  UNCOUNTED_RESULT,
  /** A method that counts by its contract forwards another count, or none. */
  FORWARDED_COUNT,
  /** QueryInterface hands its object out without counting it. */
  QUERY_WITHOUT_COUNT,
  /** An object hands itself out, or comes into being, without its first count. */
  NO_FIRST_COUNT,
  /** An object hands itself out, or comes into being, with one count too many. */
  FIRST_COUNT_TWICE,
  /** QueryInterface fails and leaves its out-parameter as it was. */
  QUERY_SLOT_KEPT,
  /** Another method fails and leaves its out-parameter as it was. */
  OUT_SLOT_KEPT,
  /** QueryInterface does not always give the same address for IUnknown. */
  IDENTITY_LOST,
  /** QueryInterface succeeds and gives out nothing. */
  QUERY_SUCCEEDS_EMPTY,
  /** Whether QueryInterface finds an interface depends on something that changes. */
  QUERY_VARIES,
  /** A task on another thread uses a pointer of this thread's apartment. */
  APARTMENT_LEFT,
  /** The object that tells about an error is not given back. */
  ERROR_INFO_LOST,
  /** A VARIANT releases a pointer that was put into it without a count. */
  VARIANT_WITHOUT_COUNT,
  /** The string in a VARIANT by reference is replaced and not freed. */
  BY_REFERENCE_REPLACED,
  /** What is put into a VARIANT by reference belongs to somebody else than its caller. */
  BY_REFERENCE_LENT,
  /** The string in an in-out parameter of a COM object is replaced and not freed. */
  STRING_REPLACED,
  /** A counted object goes on after a call that may have given back its last reference. */
  RELEASED_ITSELF,
  /** An argument is kept alive only by a field that the callee gives back. */
  ARGUMENT_DROPPED,
  /** A counter is changed, and read again to decide whether the object is dead. */
  COUNTER_READ_AGAIN,
  /** A shared counter is changed in more than one step. */
  COUNTER_NOT_ATOMIC,
  /** The number of all references decides what a holder does. */
  COUNT_DECIDES,
  /** An out value is used although the call may have failed. */
  UNCHECKED_STATUS,
  /** An out value is used on a path on which the call is known to have failed. */
  USED_ON_FAILURE,
  /** S_FALSE says that there is nothing, and what should be there is used. */
  FALSE_TAKEN_FOR_VALUE,
  /** COM is begun on a thread and on some path not ended. */
  LEFT_INITIALISED,
  /** COM is ended on a thread on which it could not be begun. */
  ENDED_UNINITIALISED,
  /** The memory of an array is locked and on some path not unlocked. */
  LEFT_LOCKED,
  /** An enumerator's elements are looked at and not given back. */
  ELEMENTS_LOST,
  /** Memory of one allocator is freed by another. */
  FOREIGN_ALLOCATOR,
  /** Memory that the caller only lent is freed. */
  PARAMETER_FREED,
  /** A VARIANT that was never set to anything is cleared. */
  RAW_VARIANT,
  /** The cookie that disconnects a sink is kept by nobody. */
  COOKIE_LOST,
  /** A sink counts its source and disconnects only when it dies. */
  SINK_CIRCLE,
  /** A pointer that was asked for by one interface's identifier is used as another's. */
  WRONG_INTERFACE,
  /** A pointer of one interface is wrapped as another's. */
  CAST_INTERFACE,
  /** Objects hold counted references to each other, and nothing breaks the circle. */
  REFERENCE_CYCLE,
  /** A reference is taken and given back while somebody else surely keeps the object. */
  REDUNDANT_PAIR,
  /** An uncounted pointer to a parent is used by a child that may live longer. */
  DANGLING_BACK,
  /** An uncounted copy of a field is used after a call that may give back what the field held. */
  STALE_COPY,
  /**
   * The content of a cell is replaced by a callee without a reference that the callee may release.
   */
  UNOWNED_IN_OUT,
  /** A method stores over what came in through an in-out cell, and nobody released that. */
  IN_OUT_OVERWRITTEN,
  /** A method fails and leaves in an in-out cell what it has released. */
  IN_OUT_RELEASED,
  /** A result that the caller must release is a field's content, without a reference of its own. */
  STORED_RETURN,
  /** A borrowed parameter is kept in a field without a reference. */
  BORROW_STORED,
  /** A field holds a copy without a reference of its own. */
  UNCOUNTED_COPY,
  /** The old content of a field is released before the new one is retained. */
  RELEASED_BEFORE_RETAIN,
  /** What code says of a native interface is not what the interface's definition says. */
  BRIDGE_MISMATCH,
  /** The address of a node of a tree or list goes where a native operation takes a number. */
  NODE_AS_NUMBER
}
