package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlType.TypedefUse;
import org.refledger.ir.idl.IdlUnit;

/** IDL-HANDLE: a binding or context handle where it cannot be. */
public final class IdlHandle extends IdlRule {
  public IdlHandle() {
    super("IDL-HANDLE");
  }

  private static final String BY_VALUE =
      "is [out] but passed by value: the new handle is lost. Add a '*'.";

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      problem(place.slot())
          .ifPresent(problem -> found.at(place, "Handle " + place.quoted() + " " + problem));
    }
    for (Place place : Place.fields(unit)) {
      if (place.slot().isContextHandle() || place.slot().type().is(Kind.HANDLE)) {
        found.at(
            place,
            "Handle " + place.quoted() + " is a field: only parameters carry handles.",
            "Pass it as a parameter of its own.");
      }
    }
  }

  private static Optional<String> problem(IdlSlot slot) {
    IdlType type = slot.type();
    if (type.is(Kind.HANDLE)) {
      return slot.isOut()
          ? Optional.of("cannot be [out]: a binding belongs to its side. Use a context handle.")
          : Optional.empty();
    }
    if (!slot.isContextHandle()) {
      return slot.isOut() && isGenericByValue(type) ? Optional.of(BY_VALUE) : Optional.empty();
    }
    int levels = levelsAbove(slot);
    boolean array = type.levels().stream().anyMatch(l -> l.isArray() || l.isSized());
    if (array) {
      return Optional.of("is in an array: only parameters of their own carry handles.");
    }
    if (slot.isOut() && levels == 0) {
      return Optional.of(BY_VALUE);
    }
    boolean explicit =
        type.levels().stream()
            .limit(levels)
            .anyMatch(l -> l.isExplicit() && l.pointer() != PointerClass.REF);
    return explicit || slot.attributes().hasAny("unique", "ptr")
        ? Optional.of("cannot be [unique] or [ptr]. Drop the attribute.")
        : Optional.empty();
  }

  /** A handle of the application's own type, which {@code [handle]} makes. */
  private static boolean isGenericByValue(IdlType type) {
    return type.typedefs().stream()
        .anyMatch(use -> use.level() == 0 && use.attributes().has("handle"));
  }

  /** Pointers to the handle, not those the handle is made of. */
  private static int levelsAbove(IdlSlot slot) {
    for (TypedefUse use : slot.type().typedefs()) {
      if (use.attributes().has("context_handle")) {
        return use.level();
      }
    }
    return slot.type().depth() - 1;
  }
}
