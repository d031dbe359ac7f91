package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-STRING-UNSIZED: an [out] string without room to write it to. */
public final class IdlOutStringUnsized extends IdlRule {
  public IdlOutStringUnsized() {
    super("IDL-OUT-STRING-UNSIZED");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      IdlType type = slot.type();
      if (slot.isOutOnly()
          && slot.isString()
          && type.depth() == 1
          && !type.is(Kind.BSTR)
          && type.levels().get(0).shape() != Shape.FIXED_ARRAY
          && !type.levels().get(0).isSized()) {
        found.at(
            place,
            "[out] string "
                + place.quoted()
                + " has no size: the server stub cannot know how much room the client has.",
            "Add size_is with an [in] parameter, or let the server allocate: one more '*'.");
      }
    }
  }
}
