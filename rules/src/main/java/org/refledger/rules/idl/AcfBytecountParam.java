package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** ACF-BYTECOUNT-PARAM: byte_count where no buffer is. */
public final class AcfBytecountParam extends IdlRule {
  public AcfBytecountParam() {
    super("ACF-BYTECOUNT-PARAM");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      place
          .slot()
          .attributes()
          .find("byte_count")
          .ifPresent(attribute -> check(place, attribute, found));
    }
  }

  private static void check(Place place, IdlAttribute attribute, Findings found) {
    IdlSlot slot = place.slot();
    Optional<IdlSlot> size = place.sibling(attribute.argument());
    if (!slot.isOutOnly() || slot.type().depth() == 0) {
      report(found, place, attribute, "is no [out]-only pointer");
    } else if (size.isEmpty()) {
      report(
          found,
          place,
          attribute,
          "takes its size from '" + attribute.argument() + "', which is no parameter");
    } else if (!isInNumber(size.get())) {
      report(
          found,
          place,
          attribute,
          "takes its size from '" + size.get().name() + "', which is no [in]-only number");
    }
  }

  private static boolean isInNumber(IdlSlot slot) {
    return !slot.isOut() && slot.type().depth() == 0 && slot.type().is(Kind.INTEGER);
  }

  private static void report(Findings found, Place place, IdlAttribute attribute, String what) {
    found.at(
        attribute.where(),
        place.member(),
        place.slot().name(),
        "byte_count: " + place.quoted() + " " + what + ".",
        "It wants an [out] buffer and an [in] number of bytes.");
  }
}
