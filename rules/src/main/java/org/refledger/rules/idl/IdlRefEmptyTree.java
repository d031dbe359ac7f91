package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlUnit;

/** IDL-REF-EMPTY-TREE: an empty tree or list that cannot be sent. */
public final class IdlRefEmptyTree extends IdlRule {
  public IdlRefEmptyTree() {
    super("IDL-REF-EMPTY-TREE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      IdlType type = slot.type();
      if (!slot.isOut()
          && type.depth() == 1
          && !type.isTranslated()
          && slot.topPointer().filter(pointer -> pointer == PointerClass.REF).isPresent()
          && !type.levels().get(0).isSized()
          && unit.aggregate(type)
              .filter(one -> Structures.isNullableRecursive(unit, one))
              .isPresent()) {
        found.at(
            place,
            place.quoted()
                + " is the root of a structure that ends with null, but as [ref] it"
                + " cannot be null itself: an empty one cannot be sent.",
            "Use [in, unique] when it may be empty.");
      }
    }
  }
}
