package org.refledger.ir;

/** A storage cell outside the frame's variables. */
public sealed interface Place {

  /** {@code base.field}; the base of an unqualified access is the {@code this} formal. */
  record InstanceField(Operand base, FieldRef field) implements Place {
    @Override
    public String toString() {
      return base + "." + field;
    }
  }

  /** A static field. */
  record StaticField(FieldRef field) implements Place {
    @Override
    public String toString() {
      return "static " + field;
    }
  }

  /** {@code array[index]}. */
  record Element(Operand array, Operand index) implements Place {
    @Override
    public String toString() {
      return array + "[" + index + "]";
    }
  }
}
