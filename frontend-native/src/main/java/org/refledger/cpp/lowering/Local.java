package org.refledger.cpp.lowering;

import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** What a name of a function's own means. */
sealed interface Local {
  /** The type of its value. */
  TypeRef type();

  /** A value that nothing else reaches. */
  record Plain(Variable variable) implements Local {
    @Override
    public TypeRef type() {
      return variable.type();
    }
  }

  /** A value whose address is taken: the variable holds the cell. */
  record Cell(Variable variable, TypeRef type) implements Local {}

  /** An object in place: its address is the object. */
  record InPlace(Variable variable) implements Local {
    @Override
    public TypeRef type() {
      return variable.type();
    }
  }

  /** One that outlives its function. */
  record Lasting(FieldRef field, TypeRef type, boolean isObject) implements Local {}
}
