package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-MAX: two ways of giving the size at once. */
public final class IdlSizeMax extends IdlRule {
  public IdlSizeMax() {
    super("IDL-SIZE-MAX");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      if (place.hasBoth(SizeAttribute.SIZE_IS, SizeAttribute.MAX_IS)) {
        found.at(
            place,
            place.quoted() + " has both size_is and max_is.",
            "Keep one: size_is counts elements, max_is names the last index.");
      }
    }
  }
}
