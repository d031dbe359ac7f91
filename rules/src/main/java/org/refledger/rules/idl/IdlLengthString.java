package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlUnit;

/** IDL-LENGTH-STRING: a string whose length is given twice. */
public final class IdlLengthString extends IdlRule {
  public IdlLengthString() {
    super("IDL-LENGTH-STRING");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      IdlAttributes attributes = place.slot().attributes();
      if (attributes.has("string")) {
        attributes.named("first_is", "length_is", "last_is").stream()
            .findFirst()
            .ifPresent(
                length ->
                    found.at(
                        place,
                        place.quoted() + " is a [string] and has " + length.name() + " as well.",
                        "The terminator already says how much is sent; keep size_is if room must"
                            + " be given."));
      }
    }
  }
}
