package org.refledger.idl.contract;

import java.util.List;

/**
 * One block of memory, or one counted reference, that a parameter leads to.
 *
 * @param path as C writes it: {@code (*t)->left}
 * @param type of the pointer that leads to it
 * @param pointer {@code ref}, {@code unique} or {@code ptr}; empty for values
 * @param nullable whether it may be absent
 * @param client what happens on the caller's side
 * @param server what happens on the callee's side
 * @param inner blocks that it points to
 * @param remark what else is to be known; may be empty
 */
public record OwnedBlock(
    String path,
    String type,
    String pointer,
    Ownership ownership,
    boolean nullable,
    Side client,
    Side server,
    List<OwnedBlock> inner,
    String remark) {
  public OwnedBlock {
    inner = List.copyOf(inner);
  }

  /** One side of a call. */
  public record Side(Duty allocates, Duty frees) {
    public static final Side NOTHING = new Side(Duty.NOBODY, Duty.NOBODY);

    /** Whether nothing happens on this side. */
    public boolean isNothing() {
      return equals(NOTHING);
    }
  }

  /**
   * What somebody does with a block.
   *
   * @param who application, client stub, server stub, server routine; or nobody
   * @param with the function called; empty when that is the doer's own affair
   * @param when in words
   */
  public record Duty(String who, String with, String when) {
    public static final Duty NOBODY = new Duty("nobody", "", "");

    /** For people: {@code application frees it with midl_user_free after use}. */
    public String text(String verb) {
      if (who.equals("nobody")) {
        return "nobody " + verb;
      }
      String how = with.isEmpty() ? "" : " (" + with + ")";
      return who + " " + verb + how + (when.isEmpty() ? "" : " " + when);
    }
  }
}
