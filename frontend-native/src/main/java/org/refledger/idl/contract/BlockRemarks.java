package org.refledger.idl.contract;

import java.util.ArrayList;
import java.util.List;
import org.refledger.idl.contract.BlockStep.Way;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlType.Kind;

/** What else is to be known of a block. */
final class BlockRemarks {
  private BlockRemarks() {}

  static String of(BlockStep step, IdlLevel level, Ownership ownership) {
    List<String> remarks = new ArrayList<>();
    level.sizes().forEach((size, value) -> remarks.add(size.keyword() + "(" + value.text() + ")"));
    if (step.slot().attributes().has("byte_count")) {
      remarks.add("one contiguous buffer; the client stub neither allocates nor frees in it");
    }
    block(step, ownership, remarks);
    if (ownership == Ownership.CALLER_STORAGE && !step.slot().type().is(Kind.BSTR)) {
      remarks.add("the routine never assigns the parameter itself");
    }
    if (step.slot().isString() && level.shape() == Shape.POINTER && step.isLast()) {
      remarks.add("ends with a terminator");
    }
    if (step.isLast() && step.isTranslatedStruct()) {
      remarks.add("travels in another form; the type's own function frees its contents");
    }
    if (step.isLast() && step.seen().contains(step.slot().type().base().name())) {
      remarks.add("and so on below it");
    }
    return String.join("; ", remarks);
  }

  /** All nodes in one piece: what that means depends on the way they travel. */
  private static void block(BlockStep step, Ownership ownership, List<String> remarks) {
    if (ownership == Ownership.BLOCK_OUT) {
      remarks.add("all nodes in one block: free the root only");
      if (step.way() == Way.BOTH) {
        remarks.add("a new block each time: keep the old root and free the old nodes");
      }
    } else if (step.isOneBlock() && step.root() && step.way() == Way.IN) {
      remarks.add(
          ownership == Ownership.RETAINED
              ? "on the server all nodes are in one block: free it once, at close and at rundown"
              : "on the server all nodes are in one block");
    }
  }
}
