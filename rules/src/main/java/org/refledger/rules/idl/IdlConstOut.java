package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlUnit;

/** IDL-CONST-OUT: an [out] parameter nobody may write to. */
public final class IdlConstOut extends IdlRule {
  public IdlConstOut() {
    super("IDL-CONST-OUT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      if (place.slot().isOut()
          && place.slot().type().top().filter(IdlLevel::constant).isPresent()) {
        found.at(
            place,
            "[out] " + place.quoted() + " points to const, so the server cannot write to it.",
            "Drop const, or the [out].");
      }
    }
  }
}
