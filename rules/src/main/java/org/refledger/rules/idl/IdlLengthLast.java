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
      if (place.hasBoth(SizeAttribute.LENGTH_IS, SizeAttribute.LAST_IS)) {
        found.at(
            place,
            place.quoted() + " has both length_is and last_is.",
            "Keep one: length_is counts elements, last_is names the last index.");
      }
    }
  }
}
