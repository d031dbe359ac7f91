package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-NONPTR: an [out] parameter that cannot carry anything out. */
public final class IdlOutNonptr extends IdlRule {
  public IdlOutNonptr() {
    super("IDL-OUT-NONPTR");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    Place.parameters(unit).stream()
        .filter(place -> place.slot().isOut() && isByValue(place.slot()))
        .forEach(
            place ->
                found.at(
                    place,
                    "[out] " + place.quoted() + " is passed by value, so nothing comes back in it.",
                    "Make it a pointer: " + place.slot().type().spelling() + " *."));
  }

  /** A handle type such as HWND is a pointer by its typedef, yet a value for its users. */
  private static boolean isByValue(IdlSlot slot) {
    if (slot.isContextHandle() || slot.type().hasTypedefAttribute("handle")) {
      return false;
    }
    boolean translated =
        slot.type().typedefs().stream()
            .anyMatch(use -> use.level() == 0 && use.attributes().has("wire_marshal"));
    return slot.type().depth() == 0 ? isValue(slot.type().base().kind()) : translated;
  }

  private static boolean isValue(Kind kind) {
    return switch (kind) {
      case UNKNOWN, PIPE, HANDLE, FUNCTION -> false;
      default -> true;
    };
  }
}
