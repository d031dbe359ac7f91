package org.refledger.domain;

import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;

/**
 * A remembered test between two values or constants, so that the same test later has the same
 * answer.
 *
 * @param left {@code v12} for a value, {@code c5} for a constant
 */
public record Comparison(String left, Relation relation, String right) {

  /** Equality is symmetric: one order for both ways of writing it. */
  public static Comparison of(String left, Relation relation, String right) {
    return relation == Relation.EQUAL && left.compareTo(right) > 0
        ? new Comparison(right, relation, left)
        : new Comparison(left, relation, right);
  }

  /** Of a value with a constant. */
  public static Comparison of(int left, Relation relation, Constant right) {
    return of(key(left), relation, key(right));
  }

  /** How a value is named in a comparison. */
  public static String key(int value) {
    return "v" + value;
  }

  /** How a constant is named in a comparison. */
  public static String key(Constant constant) {
    return "c" + constant;
  }
}
