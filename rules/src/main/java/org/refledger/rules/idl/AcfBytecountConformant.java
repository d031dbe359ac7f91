package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlUnit;

/** ACF-BYTECOUNT-CONFORMANT: byte_count on an array that has its own size. */
public final class AcfBytecountConformant extends IdlRule {
  public AcfBytecountConformant() {
    super("ACF-BYTECOUNT-CONFORMANT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      Optional<IdlAttribute> count = place.slot().attributes().find("byte_count");
      IdlType type = place.slot().type();
      boolean open =
          type.levels().stream().anyMatch(l -> l.shape() == Shape.OPEN_ARRAY)
              || unit.aggregate(type).filter(a -> OpenStructs.isOpen(unit, a)).isPresent();
      if (count.isPresent() && open) {
        found.at(
            count.get().where(),
            place.member(),
            place.slot().name(),
            "byte_count on " + place.quoted() + ", which is an open array or ends with one.",
            "Drop byte_count: the array's size already says how much room there is.");
      }
    }
  }
}
