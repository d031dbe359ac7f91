package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-RETVAL: a retval that cannot be one. */
public final class IdlRetval extends IdlRule {
  public IdlRetval() {
    super("IDL-RETVAL");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    Place.parameters(unit).stream()
        .filter(place -> place.slot().attributes().has("retval"))
        .filter(place -> !place.isLocal())
        .forEach(place -> check(place, found));
  }

  private static void check(Place place, Findings found) {
    IdlSlot slot = place.slot();
    boolean known = !slot.type().is(Kind.UNKNOWN);
    if (!slot.isOut() || slot.type().depth() == 0 && known) {
      found.at(
          place,
          "retval " + place.quoted() + " is no [out] pointer, so it cannot return anything.",
          "Make it [out, retval] and a pointer.");
    } else if (place.siblings().indexOf(slot) != place.siblings().size() - 1) {
      found.at(
          place, "retval " + place.quoted() + " is not the last parameter.", "Move it to the end.");
    } else if (slot.attributes().has("optional")) {
      found.at(place, "retval " + place.quoted() + " cannot be optional.", "Drop [optional].");
    }
  }
}
