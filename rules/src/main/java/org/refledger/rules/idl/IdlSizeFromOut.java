package org.refledger.rules.idl;

import java.util.List;
import java.util.Optional;
import org.refledger.ir.idl.IdlExpression;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-FROM-OUT: an array sized by something that is only known afterwards. */
public final class IdlSizeFromOut extends IdlRule {
  public IdlSizeFromOut() {
    super("IDL-SIZE-FROM-OUT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      Optional<IdlLevel> top = place.slot().type().top();
      for (SizeAttribute attribute : List.of(SizeAttribute.SIZE_IS, SizeAttribute.MAX_IS)) {
        top.flatMap(level -> level.size(attribute)).stream()
            .flatMap(size -> size.uses().stream())
            .filter(use -> place.sibling(use.name()).filter(IdlSlot::isOutOnly).isPresent())
            .findFirst()
            .ifPresent(use -> report(place, use, found));
      }
    }
  }

  private static void report(Place place, IdlExpression.Use use, Findings found) {
    found.at(
        place,
        "The size of "
            + place.quoted()
            + " comes from [out]-only '"
            + use.name()
            + "', which is unknown when the server stub allocates.",
        "Make it [in] or [in,out], or size the inner pointer: size_is( ,*" + use.name() + ").");
  }
}
