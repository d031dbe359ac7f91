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
      boolean both =
          place.slot().type().levels().stream()
              .anyMatch(
                  level ->
                      level.size(SizeAttribute.SIZE_IS).isPresent()
                          && level.size(SizeAttribute.MAX_IS).isPresent());
      if (both) {
        found.at(
            place,
            place.quoted() + " has both size_is and max_is.",
            "Keep one: size_is counts elements, max_is names the last index.");
      }
    }
  }
}
