package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-LENGTH-LAST: two ways of giving the sent part at once. */
public final class IdlLengthLast extends IdlRule {
  public IdlLengthLast() {
    super("IDL-LENGTH-LAST");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      boolean both =
          place.slot().type().levels().stream()
              .anyMatch(
                  level ->
                      level.size(SizeAttribute.LENGTH_IS).isPresent()
                          && level.size(SizeAttribute.LAST_IS).isPresent());
      if (both) {
        found.at(
            place,
            place.quoted() + " has both length_is and last_is.",
            "Keep one: length_is counts elements, last_is names the last index.");
      }
    }
  }
}
