package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-TOP-UNIQUE: an [out] pointer that could be null, which nobody could tell the server. */
public final class IdlOutTopUnique extends IdlRule {
  public IdlOutTopUnique() {
    super("IDL-OUT-TOP-UNIQUE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      Optional<IdlLevel> top = slot.type().top();
      if (slot.isOutOnly()
          && !slot.type().isTranslated()
          && top.isPresent()
          && top.get().shape() != Shape.FUNCTION
          && top.get().isExplicit()
          && top.get().pointer() != PointerClass.REF) {
        found.at(
            place,
            "[out]-only "
                + place.quoted()
                + " cannot be ["
                + top.get().pointer().keyword()
                + "]: nothing is sent that says whether it is null.",
            "Make it [in,out], or add one more '*'.");
      }
    }
  }
}
