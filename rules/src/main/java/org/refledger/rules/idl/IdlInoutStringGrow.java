package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-INOUT-STRING-GROW: a string that may come back longer than its buffer. */
public final class IdlInoutStringGrow extends IdlRule {
  public IdlInoutStringGrow() {
    super("IDL-INOUT-STRING-GROW");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      IdlType type = slot.type();
      if (slot.isInOut()
          && slot.isString()
          && type.depth() == 1
          && !type.is(Kind.BSTR)
          && type.levels().get(0).shape() != Shape.FIXED_ARRAY
          && !type.levels().get(0).isSized()) {
        found.at(
            place,
            "[in,out] string "
                + place.quoted()
                + " has no size: a longer answer overflows the client's buffer.",
            "Add size_is with the room the client has.");
      }
    }
  }
}
