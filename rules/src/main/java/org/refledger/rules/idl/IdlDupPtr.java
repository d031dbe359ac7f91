package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-DUP-PTR: one pointer with two classes. */
public final class IdlDupPtr extends IdlRule {
  public IdlDupPtr() {
    super("IDL-DUP-PTR");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    Place.carried(unit).stream()
        .filter(place -> isContradictory(place.slot()))
        .forEach(
            place ->
                found.at(
                    place,
                    place.quoted() + " has two pointer attributes: " + list(place.slot()) + ".",
                    "A pointer has one class; attributes are about the level next to the name."));
    unit.typedefs().stream()
        .filter(typedef -> isContradictory(typedef.slot()))
        .forEach(
            typedef ->
                found.at(
                    typedef.slot().where(),
                    typedef.name(),
                    typedef.name(),
                    "Typedef '"
                        + typedef.name()
                        + "' has two pointer attributes: "
                        + list(typedef.slot())
                        + ".",
                    "A pointer has one class."));
  }

  private static boolean isContradictory(IdlSlot slot) {
    return slot.attributes().named("ref", "unique", "ptr").stream()
            .map(IdlAttribute::name)
            .distinct()
            .count()
        > 1;
  }

  private static String list(IdlSlot slot) {
    return String.join(
        ", ",
        slot.attributes().named("ref", "unique", "ptr").stream().map(IdlAttribute::name).toList());
  }
}
