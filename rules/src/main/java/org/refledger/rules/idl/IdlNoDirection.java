package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-NO-DIRECTION: a pointer whose direction is left to the default. */
public final class IdlNoDirection extends IdlRule {
  public IdlNoDirection() {
    super("IDL-NO-DIRECTION");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      if (!slot.attributes().hasAny("in", "out") && slot.type().depth() > 0) {
        found.at(
            place,
            place.quoted() + " says neither [in] nor [out], which means [in].",
            "Write it: with a pointer the other meaning is possible, too.");
      }
    }
  }
}
