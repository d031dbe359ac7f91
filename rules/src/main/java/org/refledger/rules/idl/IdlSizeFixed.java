package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-FIXED: a size for an array that has one. */
public final class IdlSizeFixed extends IdlRule {
  public IdlSizeFixed() {
    super("IDL-SIZE-FIXED");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      boolean fixed =
          place.slot().type().levels().stream()
              .anyMatch(level -> level.shape() == Shape.FIXED_ARRAY && level.isSized());
      if (fixed) {
        found.at(
            place,
            place.quoted() + " is a fixed array and has size_is or max_is as well.",
            "Drop the attribute, or leave the bound empty. length_is may limit what is sent.");
      }
    }
  }
}
