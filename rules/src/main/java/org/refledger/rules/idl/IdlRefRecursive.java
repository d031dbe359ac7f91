package org.refledger.rules.idl;

import java.util.Set;
import java.util.TreeSet;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-REF-RECURSIVE: a struct that contains itself by pointers that cannot be null. */
public final class IdlRefRecursive extends IdlRule {
  public IdlRefRecursive() {
    super("IDL-REF-RECURSIVE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.fields(unit)) {
      String own = place.aggregate().map(IdlAggregate::key).orElse("");
      if (place.aggregate().filter(IdlAggregate::isUnion).isEmpty()
          && place.slot().type().levels().stream().anyMatch(l -> l.shape() == Shape.POINTER)
          && isFirm(place.slot())
          && reaches(unit, place.slot().type().base().name(), own, new TreeSet<>())) {
        found.at(
            place,
            "'"
                + place.member()
                + "' reaches itself through [ref] pointers only, by "
                + place.quoted()
                + ": such a structure would have no end.",
            "Make " + place.quoted() + " [unique].");
      }
    }
  }

  /** Neither null nor absent: a value, or ref pointers to one. */
  private static boolean isFirm(IdlSlot field) {
    return !field.attributes().has("ignore")
        && field.type().levels().stream()
            .allMatch(
                level ->
                    level.shape() == Shape.FIXED_ARRAY
                        || level.shape() == Shape.POINTER && level.pointer() == PointerClass.REF);
  }

  private static boolean reaches(IdlUnit unit, String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    IdlAggregate aggregate = unit.aggregates().get(from);
    return aggregate != null
        && !aggregate.isUnion()
        && seen.add(from)
        && aggregate.fields().stream()
            .filter(IdlRefRecursive::isFirm)
            .anyMatch(field -> reaches(unit, field.type().base().name(), to, seen));
  }
}
