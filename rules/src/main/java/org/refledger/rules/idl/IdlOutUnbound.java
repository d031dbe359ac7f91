package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-UNBOUND: an [out] array with a length and no size. */
public final class IdlOutUnbound extends IdlRule {
  public IdlOutUnbound() {
    super("IDL-OUT-UNBOUND");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      Optional<IdlLevel> top = slot.type().top();
      boolean open = top.isPresent() && top.get().shape() != Shape.FIXED_ARRAY;
      if (slot.isOut()
          && open
          && !top.get().isSized()
          && (top.get().size(SizeAttribute.LENGTH_IS).isPresent()
              || top.get().size(SizeAttribute.LAST_IS).isPresent())) {
        found.at(
            place,
            "[out] array "
                + place.quoted()
                + " has a length but no size,"
                + " so the server stub does not know how much to allocate.",
            "Add size_is with an [in] parameter.");
      }
    }
  }
}
