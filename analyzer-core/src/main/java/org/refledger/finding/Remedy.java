package org.refledger.finding;

import java.util.List;
import org.refledger.source.SourceRange;

/**
 * What would mend a finding, said by its rule in terms of the program; a {@link Fixer} says it in
 * terms of the text.
 */
public sealed interface Remedy {

  /**
   * A reference is to be given back where it is lost.
   *
   * @param variable the local that holds it
   * @param acquired the expression it comes from
   * @param release the method that gives it back
   * @param isFunction whether that method takes the reference as its argument and belongs to what
   *     the acquiring method belongs to; otherwise it is a method of the reference
   * @param exits where it is lost: a statement that leaves, or the end of a block
   * @param onlyExceptions whether it is lost only when something throws
   */
  record Release(
      String variable,
      SourceRange acquired,
      String release,
      boolean isFunction,
      List<SourceRange> exits,
      boolean onlyExceptions)
      implements Remedy {
    public Release {
      exits = List.copyOf(exits);
    }
  }

  /**
   * An out-parameter is to be cleared before a statement that leaves.
   *
   * @param slot name of the parameter
   */
  record ClearSlot(String slot, SourceRange exit) implements Remedy {}

  /**
   * An object is to count itself before it is handed out.
   *
   * @param given the expression that is handed out
   * @param store the statement that hands it out
   */
  record CountSelf(String given, SourceRange store) implements Remedy {}

  /** A statement that counts once too often is to go. */
  record DropStatement(SourceRange statement) implements Remedy {}
}
