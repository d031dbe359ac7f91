package org.refledger.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;

/** How a block ends. */
public sealed interface Terminator {

  SourceRange range();

  /** Ids of the blocks control can go to normally, in a fixed order. */
  List<Integer> successors();

  record Goto(int block, SourceRange range) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(block);
    }
  }

  /** The edges {@code when(condition, true)} and {@code when(condition, false)}. */
  record Branch(Condition condition, int ifTrue, int ifFalse, SourceRange range)
      implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(ifTrue, ifFalse);
    }
  }

  /** Leaves the procedure normally; value is null in a void procedure. */
  record Return(@Nullable Operand value, SourceRange range) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /**
   * Throws: goes to the block's handlers, or leaves the procedure exceptionally.
   *
   * @param rethrow whether this only passes on what a finally or catch-all handler caught
   */
  record Throw(Operand exception, boolean rethrow, SourceRange range) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }

  /** Control never gets past here (an endless loop's exit, code after a no-return statement). */
  record Unreachable(SourceRange range) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }
}
