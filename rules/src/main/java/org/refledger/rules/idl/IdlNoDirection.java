package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-NO-DIRECTION: a pointer whose direction is left to the default. */
public final class IdlNoDirection extends IdlRule {
  public IdlNoDirection() {
    super("IDL-NO-DIRECTION");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      if (!slot.attributes().hasAny("in", "out") && couldBeOut(slot.type())) {
        found.at(
            place,
            place.quoted() + " says neither [in] nor [out], which means [in].",
            "Write it: with a pointer the other meaning is possible, too.");
      }
    }
  }

  /** A pointer to const, a reference and an interface pointer can only go in. */
  private static boolean couldBeOut(IdlType type) {
    boolean face = type.is(Kind.INTERFACE) && type.depth() == 1;
    boolean reference = type.typedefs().stream().anyMatch(use -> use.name().startsWith("REF"));
    return type.depth() > 0
        && !face
        && !reference
        && !type.is(Kind.FUNCTION)
        && !type.isTranslated()
        && !type.levels().get(0).constant();
  }
}
