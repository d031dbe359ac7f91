package org.refledger.cpp.lowering;

import java.util.List;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** What an expression that can be assigned to denotes. */
sealed interface Slot {
  /** The type of what is in it. */
  TypeRef type();

  /** A variable whose address nobody takes. */
  record InVariable(Variable variable) implements Slot {
    @Override
    public TypeRef type() {
      return variable.type();
    }
  }

  /**
   * A place outside of the frame's variables.
   *
   * @param isObject whether an object is in it, not a reference to one
   */
  record AtPlace(Place place, TypeRef type, boolean isObject) implements Slot {}

  /** The object that an operand leads to. */
  record WholeObject(Operand object) implements Slot {
    @Override
    public TypeRef type() {
      return object.type();
    }
  }

  /** A number or a byte behind a pointer. */
  record Datum(Operand pointer, TypeRef type) implements Slot {}

  /** Somewhere the model does not reach. */
  record Lost(String reason, List<Operand> touched, TypeRef type) implements Slot {
    public Lost {
      touched = List.copyOf(touched);
    }
  }
}
