package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel;
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
      if (slot.isInOut()
          && slot.type().depth() > 0
          && !slot.isContextHandle()
          && Structures.isPlainMemory(slot.type())
          && (isNullableItself(place) || mayVanish(unit, slot))) {
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

  /** Below the top, or in what comes along with it. */
  private static boolean mayVanish(IdlUnit unit, IdlSlot slot) {
    boolean own = slot.type().levels().stream().skip(1).anyMatch(IdlInoutOrphan::isNullable);
    return own || Structures.embedsNullablePointer(unit, slot.type());
  }

  /**
   * The parameter itself, of a remote procedure: what Microsoft calls memory orphaning. A method of
   * an object cannot change it, and takes null for "not wanted".
   */
  private static boolean isNullableItself(Place place) {
    boolean procedure = place.method().filter(m -> m.face().protocol() == Protocol.RPC).isPresent();
    IdlLevel top = place.slot().type().levels().get(0);
    return procedure
        && isNullable(top)
        && top.isExplicit()
        && !top.isSized()
        && !place.slot().isString();
  }

  private static boolean isNullable(IdlLevel level) {
    return level.shape() == Shape.POINTER && level.pointer() != PointerClass.REF;
  }
}
