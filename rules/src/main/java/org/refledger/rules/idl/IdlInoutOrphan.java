package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-INOUT-ORPHAN: memory the client loses when a pointer comes back null. */
public final class IdlInoutOrphan extends IdlRule {
  public IdlInoutOrphan() {
    super("IDL-INOUT-ORPHAN");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      if (slot.isInOut() && Structures.isPlainMemory(slot.type()) && mayVanish(unit, slot)) {
        found.at(
            place,
            "[in,out] "
                + place.quoted()
                + " has pointers that may come back null; the stub does not free what they pointed"
                + " to.",
            "The client keeps a copy of them and frees what is gone.");
      }
    }
  }

  /** The top-level pointer is the client's own: the routine cannot change it. */
  private static boolean mayVanish(IdlUnit unit, IdlSlot slot) {
    boolean own =
        slot.type().levels().stream()
            .skip(1)
            .anyMatch(l -> l.shape() == Shape.POINTER && l.pointer() != PointerClass.REF);
    return own || Structures.embedsNullablePointer(unit, slot.type());
  }
}
