package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlUnit;

/** IDL-REF-UNION-ARM: a union arm that cannot be null. */
public final class IdlRefUnionArm extends IdlRule {
  public IdlRefUnionArm() {
    super("IDL-REF-UNION-ARM");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.fields(unit)) {
      boolean ref =
          place.slot().topPointer().filter(pointer -> pointer == PointerClass.REF).isPresent();
      if (place.aggregate().filter(IdlAggregate::isUnion).isPresent() && ref) {
        found.at(
            place,
            "Union arm "
                + place.quoted()
                + " is a [ref] pointer: on the way back the stub would"
                + " have to trust whatever the other arms left in its place.",
            "Make it [unique].");
      }
    }
  }
}
