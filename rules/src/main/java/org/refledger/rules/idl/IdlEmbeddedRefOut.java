package org.refledger.rules.idl;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlUnit;

/** IDL-EMBEDDED-REF-OUT: an [out] struct with pointers the stub does not fill. */
public final class IdlEmbeddedRefOut extends IdlRule {
  public IdlEmbeddedRefOut() {
    super("IDL-EMBEDDED-REF-OUT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlType type = place.slot().type();
      boolean direct =
          type.levels().stream().allMatch(l -> l.isArray() || l.pointer() == PointerClass.REF);
      if (!place.slot().isOutOnly() || type.depth() == 0 || !direct) {
        continue;
      }
      if (isArrayOfRefs(type)) {
        report(place, "consists of [ref] pointers, which are", found);
      } else {
        ref(unit, type, new TreeSet<>())
            .map(field -> "contains the [ref] pointer '" + field.name() + "', which is")
            .ifPresent(what -> report(place, what, found));
      }
    }
  }

  private static void report(Place place, String what, Findings found) {
    found.at(
        place,
        "[out] " + place.quoted() + " " + what + " null when the server routine gets it.",
        "The routine has to allocate what they point to; [unique] lets them stay null.");
  }

  private static boolean isArrayOfRefs(IdlType type) {
    return type.depth() > 1
        && type.levels().get(0).isArray()
        && type.levels().stream().anyMatch(level -> level.shape() == Shape.POINTER)
        && Structures.isPlainMemory(type);
  }

  private static Optional<IdlSlot> ref(IdlUnit unit, IdlType type, Set<String> seen) {
    Optional<IdlAggregate> aggregate = unit.aggregate(type);
    if (aggregate.isEmpty() || !seen.add(aggregate.get().key())) {
      return Optional.empty();
    }
    for (IdlSlot field : aggregate.get().fields()) {
      if (field.topPointer().filter(pointer -> pointer == PointerClass.REF).isPresent()) {
        return Optional.of(field);
      }
      Optional<IdlSlot> inner =
          field.topPointer().isEmpty() ? ref(unit, field.type(), seen) : Optional.empty();
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }
}
