package org.refledger.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import org.refledger.ir.Block;
import org.refledger.ir.Cfg;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/**
 * Throw statements that a loop decides on: what they reject is an element of the data, found when
 * work has been done already, not an argument of the call.
 */
public final class LoopThrows {
  private static final Set<String> OF_DATA =
      Set.of(
          "java.lang.IllegalArgumentException",
          "java.lang.IndexOutOfBoundsException",
          "java.lang.NumberFormatException",
          "java.util.NoSuchElementException");

  private LoopThrows() {}

  /** Whether the exception thrown there tells of the data. */
  public static boolean tellOfData(Cfg cfg, TypeRef type, SourceRange where) {
    return OF_DATA.contains(type.name())
        && cfg.blocks().stream()
            .filter(b -> b.terminator() instanceof Terminator.Throw)
            .filter(b -> b.terminator().range().equals(where))
            .anyMatch(b -> isDecidedInLoop(cfg, b));
  }

  private static boolean isDecidedInLoop(Cfg cfg, Block thrower) {
    BitSet seen = new BitSet();
    Deque<Integer> work = new ArrayDeque<>();
    work.add(thrower.id());
    while (!work.isEmpty()) {
      int target = work.remove();
      for (Block before : cfg.blocks()) {
        if (!before.terminator().successors().contains(target) || seen.get(before.id())) {
          continue;
        }
        seen.set(before.id());
        if (before.terminator() instanceof Terminator.Branch) {
          if (reaches(cfg, before)) {
            return true;
          }
        } else {
          work.add(before.id());
        }
      }
    }
    return false;
  }

  /** Whether control can come back to the block. */
  private static boolean reaches(Cfg cfg, Block block) {
    BitSet seen = new BitSet();
    Deque<Integer> work = new ArrayDeque<>(block.terminator().successors());
    while (!work.isEmpty()) {
      int id = work.remove();
      if (id == block.id()) {
        return true;
      }
      if (!seen.get(id)) {
        seen.set(id);
        work.addAll(cfg.block(id).terminator().successors());
      }
    }
    return false;
  }
}
