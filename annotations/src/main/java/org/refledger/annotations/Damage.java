package org.refledger.annotations;

/** What a missing release costs. */
public enum Damage {
  /** Native or pooled memory, a server object: lost for good. */
  LOST,
  /** Garbage-collected memory: a breach of contract without practical damage. */
  HEAP,
  /** A finalizer or scope releases it later. */
  DELAYED
}
