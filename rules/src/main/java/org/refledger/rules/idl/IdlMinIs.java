package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlUnit;

/** IDL-MIN-IS: an attribute Microsoft RPC does not have. */
public final class IdlMinIs extends IdlRule {
  public IdlMinIs() {
    super("IDL-MIN-IS");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      place
          .slot()
          .attributes()
          .find("min_is")
          .ifPresent(
              attribute ->
                  found.at(
                      place,
                      "min_is of "
                          + place.quoted()
                          + " has no effect: Microsoft RPC does not"
                          + " implement it, and arrays start at 0.",
                      "Drop it."));
    }
  }
}
