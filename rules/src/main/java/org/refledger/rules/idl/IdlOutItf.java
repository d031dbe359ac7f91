package org.refledger.rules.idl;

import org.refledger.finding.Finding.Severity;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-ITF: an [out] interface pointer with one level of indirection. */
public final class IdlOutItf extends IdlRule {
  public IdlOutItf() {
    super("IDL-OUT-ITF");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    Place.parameters(unit).stream()
        .filter(place -> place.slot().isOutOnly() && isSingle(place.slot()))
        .forEach(
            place ->
                found.at(
                    place.isLocal() ? Severity.WARNING : Severity.ERROR,
                    place,
                    "[out] interface pointer " + place.quoted() + " needs two levels:",
                    "the method has no place to put the pointer it returns. Add a '*'."));
  }

  private static boolean isSingle(IdlSlot slot) {
    IdlType type = slot.type();
    boolean face =
        type.is(Kind.INTERFACE)
            || type.is(Kind.COCLASS)
            || type.is(Kind.VOID) && slot.attributes().has("iid_is");
    return face
        && type.depth() == 1
        && type.levels().get(0).shape() == Shape.POINTER
        && !type.levels().get(0).isSized();
  }
}
