package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlUnit;

/** ACF-BYTECOUNT-SIZE: two sizes for one buffer. */
public final class AcfBytecountSize extends IdlRule {
  public AcfBytecountSize() {
    super("ACF-BYTECOUNT-SIZE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      Optional<IdlAttribute> count = place.slot().attributes().find("byte_count");
      boolean sized =
          place.slot().type().levels().stream().anyMatch(level -> !level.sizes().isEmpty());
      if (count.isPresent() && sized) {
        found.at(
            count.get().where(),
            place.member(),
            place.slot().name(),
            "byte_count on " + place.quoted() + ", which has size or length attributes.",
            "Keep one of them.");
      }
    }
  }
}
