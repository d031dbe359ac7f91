package org.refledger.ir.build;

/** A place in a graph under construction that can be jumped to before or after it is placed. */
public final class Label {
  private static final int UNPLACED = -1;

  private int draft = UNPLACED;
  private boolean used;

  /** Index of the draft block it stands at. */
  int draft() {
    if (draft == UNPLACED) {
      throw new IllegalStateException("jump to a label that was never placed");
    }
    return draft;
  }

  void placeAt(int index) {
    if (draft != UNPLACED) {
      throw new IllegalStateException("label placed twice");
    }
    draft = index;
  }

  /** Notes that something jumps here. */
  public Label use() {
    used = true;
    return this;
  }

  /** Whether something jumps here already. */
  public boolean isUsed() {
    return used;
  }
}
