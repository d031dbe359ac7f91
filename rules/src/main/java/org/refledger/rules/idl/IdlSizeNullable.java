package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-NULLABLE: a size read through a pointer that may be null. */
public final class IdlSizeNullable extends IdlRule {
  public IdlSizeNullable() {
    super("IDL-SIZE-NULLABLE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      place.slot().type().levels().stream()
          .flatMap(level -> level.sizes().values().stream())
          .flatMap(expression -> expression.uses().stream())
          .filter(use -> use.dereferences() > 0 && !use.tested() && mayBeNull(place, use.name()))
          .findFirst()
          .ifPresent(
              use ->
                  found.at(
                      place,
                      "The size of "
                          + place.quoted()
                          + " is read through '"
                          + use.name()
                          + "', which may be null.",
                      "Make '" + use.name() + "' a [ref] pointer or pass the number by value."));
    }
  }

  private static boolean mayBeNull(Place place, String name) {
    return place
        .sibling(name)
        .flatMap(IdlSlot::topPointer)
        .filter(pointer -> pointer != PointerClass.REF)
        .isPresent();
  }
}
