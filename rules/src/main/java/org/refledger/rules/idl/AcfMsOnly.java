package org.refledger.rules.idl;

import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlUnit;

/** ACF-MS-ONLY: an extension in files that are built without extensions. */
public final class AcfMsOnly extends IdlRule {
  public AcfMsOnly() {
    super("ACF-MS-ONLY");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    if (unit.acf().filter(AcfUnit::osf).isEmpty()) {
      return;
    }
    Acf.types(unit, "allocate").forEach((name, attribute) -> report(found, name.name(), attribute));
    for (Place place : Place.remoteParameters(unit)) {
      place
          .slot()
          .attributes()
          .find("byte_count")
          .ifPresent(attribute -> report(found, place.member(), attribute));
    }
  }

  private static void report(Findings found, String member, IdlAttribute attribute) {
    found.at(
        attribute.where(),
        member,
        attribute.name(),
        attribute.name() + " is an extension of Microsoft's, and MIDL is called with /osf here.",
        "Drop the switch or the attribute.");
  }
}
