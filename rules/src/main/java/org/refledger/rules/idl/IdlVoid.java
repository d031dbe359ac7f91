package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-VOID: a pointer to nobody knows what. */
public final class IdlVoid extends IdlRule {
  public IdlVoid() {
    super("IDL-VOID");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      IdlType type = slot.type();
      if (type.is(Kind.VOID)
          && type.depth() > 0
          && !slot.isContextHandle()
          && !type.isTranslated()
          && !slot.attributes().has("iid_is")
          && !type.hasTypedefAttribute("handle")) {
        found.at(
            place,
            place.quoted() + " points to void: the stubs do not know what to send.",
            type.depth() == 1
                ? "Give it a type, or byte * with size_is."
                : "Add iid_is when it is an interface pointer, else give it a type.");
      }
    }
  }
}
