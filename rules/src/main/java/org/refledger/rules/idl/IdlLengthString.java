package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-LENGTH-STRING: a string whose length is given twice. */
public final class IdlLengthString extends IdlRule {
  public IdlLengthString() {
    super("IDL-LENGTH-STRING");
  }

  private static final List<SizeAttribute> LENGTHS =
      List.of(SizeAttribute.FIRST_IS, SizeAttribute.LENGTH_IS, SizeAttribute.LAST_IS);

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      IdlSlot slot = place.slot();
      List<IdlLevel> levels = slot.type().levels();
      if (slot.isString() && !levels.isEmpty()) {
        IdlLevel text = levels.get(levels.size() - 1);
        LENGTHS.stream()
            .filter(length -> text.size(length).isPresent())
            .findFirst()
            .ifPresent(length -> report(place, length, found));
      }
    }
  }

  private static void report(Place place, SizeAttribute length, Findings found) {
    found.at(
        place,
        place.quoted() + " is a [string] and has " + length.keyword() + " as well.",
        "The terminator already says how much is sent; keep size_is if room must be given.");
  }
}
