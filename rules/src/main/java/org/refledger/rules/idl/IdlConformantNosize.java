package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-CONFORMANT-NOSIZE: an open array whose size nobody gives. */
public final class IdlConformantNosize extends IdlRule {
  public IdlConformantNosize() {
    super("IDL-CONFORMANT-NOSIZE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      IdlSlot slot = place.slot();
      List<IdlLevel> levels = slot.type().levels();
      for (int i = 0; i < levels.size(); i++) {
        if (levels.get(i).shape() == Shape.OPEN_ARRAY
            && !levels.get(i).isSized()
            && !hasOtherRule(place, i)) {
          found.at(
              place,
              "The size of " + place.quoted() + " is unknown to the stubs.",
              "Add size_is with the parameter or field that counts its elements.");
          break;
        }
      }
    }
  }

  /** The end of an [in] string is found in the data; other rules speak of [out] ones. */
  private static boolean hasOtherRule(Place place, int level) {
    IdlSlot slot = place.slot();
    boolean bounded = level == 0 && slot.attributes().hasAny("length_is", "last_is");
    return slot.isString() || place.isParameter() && slot.isOut() && bounded;
  }
}
