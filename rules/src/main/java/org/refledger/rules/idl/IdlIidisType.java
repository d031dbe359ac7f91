package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-IIDIS-TYPE: iid_is where no interface is. */
public final class IdlIidisType extends IdlRule {
  public IdlIidisType() {
    super("IDL-IIDIS-TYPE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      Optional<IdlAttribute> attribute = place.slot().attributes().find("iid_is");
      if (attribute.isPresent()) {
        check(place, attribute.get(), found);
      }
    }
  }

  private static void check(Place place, IdlAttribute attribute, Findings found) {
    IdlType type = place.slot().type();
    boolean face = type.is(Kind.INTERFACE) || type.is(Kind.VOID) || type.is(Kind.UNKNOWN);
    String named = attribute.argument().replaceAll("[*&() ]", "");
    Optional<IdlSlot> iid = place.sibling(named);
    if (!face) {
      found.at(
          place,
          "iid_is on " + place.quoted() + ", but " + type.spelling() + " is no interface pointer.",
          "Drop it, or use an interface pointer or void *.");
    } else if (iid.isPresent() && !isGuid(iid.get().type())) {
      found.at(
          place,
          "iid_is of " + place.quoted() + " names '" + named + "', which is no IID.",
          "Name a REFIID parameter.");
    }
  }

  private static boolean isGuid(IdlType type) {
    return type.is(Kind.UNKNOWN)
        || type.base().name().contains("GUID")
        || type.typedefs().stream()
            .anyMatch(use -> use.name().matches("(REF|LP)?(IID|GUID|CLSID)"));
  }
}
