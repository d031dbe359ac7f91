package org.refledger.ir.idl;

import java.util.List;
import java.util.OptionalLong;
import org.refledger.source.SourceRange;

/**
 * An expression in an attribute or a bound.
 *
 * @param text as written, without white space
 * @param uses the names in it, in order
 * @param constant its value, when it is made of known constants only
 */
public record IdlExpression(String text, List<Use> uses, OptionalLong constant, SourceRange where) {
  public IdlExpression {
    uses = List.copyOf(uses);
  }

  /**
   * A name in an expression.
   *
   * @param dereferences how many {@code *} or {@code ->} are applied to it
   * @param declared whether it is a constant or an enumerator known here
   * @param tested whether the expression asks first whether it is null
   */
  public record Use(String name, int dereferences, boolean declared, boolean tested) {

    /** The same where null is asked for before. */
    public Use guarded() {
      return new Use(name, dereferences, declared, true);
    }
  }
}
