package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-LENGTH-FROM-OUT: the sent part of an [in] array depends on what comes back. */
public final class IdlLengthFromOut extends IdlRule {
  public IdlLengthFromOut() {
    super("IDL-LENGTH-FROM-OUT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      if (place.slot().isIn()) {
        place.slot().type().levels().stream()
            .flatMap(
                level ->
                    List.of(SizeAttribute.LENGTH_IS, SizeAttribute.FIRST_IS, SizeAttribute.LAST_IS)
                        .stream()
                        .flatMap(attribute -> level.size(attribute).stream()))
            .flatMap(length -> length.uses().stream())
            .filter(use -> place.sibling(use.name()).filter(IdlSlot::isOutOnly).isPresent())
            .findFirst()
            .ifPresent(
                use ->
                    found.at(
                        place,
                        "How much of [in] "
                            + place.quoted()
                            + " is sent depends on [out]-only '"
                            + use.name()
                            + "', which has no value yet.",
                        "Make '" + use.name() + "' [in,out]."));
      }
    }
  }
}
