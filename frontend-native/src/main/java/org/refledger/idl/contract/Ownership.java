package org.refledger.idl.contract;

import java.util.Locale;

/** What a declaration says about one block. */
public enum Ownership {
  /** The caller owns it before, during and after the call. */
  BORROWED_IN,
  /** As borrowed, and it may be absent. */
  BORROWED_IN_NULLABLE,
  /** The callee makes it, the caller gets it; null on failure. */
  OWNED_OUT,
  /** As owned-out, for each element the length names. */
  OWNED_OUT_ARRAY,
  /** The caller's storage, which the callee fills. */
  CALLER_STORAGE,
  /** The caller's block; its contents may change. */
  INOUT_EDIT,
  /** The old one is given up and a new one may take its place. */
  INOUT_REPLACE,
  /** All nodes arrive in one block, which is freed once. */
  BLOCK_OUT,
  /** Part of a block that is freed as one. */
  PART_OF_BLOCK,
  /** The server keeps it beyond the call. */
  RETAINED,
  /** Not sent: undefined on the other side. */
  NOT_SENT,
  /** A handle: the stubs replace it on each side. */
  HANDLE;

  /** As RULES.md writes it: {@code owned-out}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
