package org.refledger.ir;

/**
 * What a branch tests. {@code and}, {@code or}, {@code not} are lowered to control flow (not:
 * swapped targets).
 */
public sealed interface Condition {

  /** {@code operand == null}. */
  record IsNull(Operand operand) implements Condition {
    @Override
    public String toString() {
      return operand + " == null";
    }
  }

  /** A boolean variable is true. */
  record IsTrue(Operand operand) implements Condition {
    @Override
    public String toString() {
      return operand.toString();
    }
  }

  /** {@code operand instanceof type}; null is never an instance. */
  record InstanceOf(Operand operand, TypeRef type) implements Condition {
    @Override
    public String toString() {
      return operand + " instanceof " + type;
    }
  }

  /** Comparison of references, numbers, enum constants or status codes. */
  record Compare(Operand left, Relation relation, Operand right) implements Condition {
    @Override
    public String toString() {
      return left + " " + relation.symbol() + " " + right;
    }
  }

  /** A test the model cannot express; both sides are feasible. */
  record Opaque(String text) implements Condition {
    @Override
    public String toString() {
      return "`" + text.replace("`", "'") + "`";
    }
  }

  /**
   * How two operands are compared; {@code !=}, {@code >} and {@code >=} are the negations or swaps
   * of these.
   */
  enum Relation {
    EQUAL("=="),
    LESS("<"),
    LESS_OR_EQUAL("<=");

    private final String symbol;

    Relation(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }
}
