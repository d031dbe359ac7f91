package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-OPEN: an [out] struct of unknown size. */
public final class IdlOutOpen extends IdlRule {
  public IdlOutOpen() {
    super("IDL-OUT-OPEN");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      IdlType type = slot.type();
      if (slot.isOutOnly()
          && type.depth() == 1
          && type.levels().get(0).shape() == Shape.POINTER
          && unit.aggregate(type).filter(one -> OpenStructs.isOpen(unit, one)).isPresent()) {
        found.at(
            place,
            "[out] "
                + place.quoted()
                + " ends with an open array, and its size is in the data that is yet to come.",
            "Make it [in,out], or let the server allocate: one more '*'.");
      }
    }
  }
}
