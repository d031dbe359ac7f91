package org.refledger.contract;

import java.util.ArrayList;
import java.util.List;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;

/**
 * Numbers the places a contract speaks of: the receiver, the parameters, what a closure captured,
 * the result. Parameters count from 0 without the receiver, as in the source.
 */
public final class Slot {
  public static final int RECEIVER = -1;
  public static final int RESULT = -2;

  /** The first captured variable of a closure; the k-th is {@code CAPTURE + k}. */
  public static final int CAPTURE = 1000;

  private Slot() {}

  public static boolean isParameter(int slot) {
    return slot >= 0 && slot < CAPTURE;
  }

  /** The slots of a procedure's formals followed by its captures, in that order. */
  public static List<Integer> of(Procedure procedure) {
    List<Integer> slots = new ArrayList<>();
    int parameter = 0;
    for (Variable formal : procedure.formals()) {
      slots.add(formal.kind() == Variable.Kind.THIS ? RECEIVER : parameter++);
    }
    for (int k = 0; k < procedure.captures().size(); k++) {
      slots.add(CAPTURE + k);
    }
    return slots;
  }
}
