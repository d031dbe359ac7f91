package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlUnit;

/** Structs that end with an array whose size is in the data. */
final class OpenStructs {
  private static final int DEEPEST = 32;

  private OpenStructs() {}

  static boolean isOpen(IdlUnit unit, IdlAggregate aggregate) {
    return isOpen(unit, aggregate, 0);
  }

  /** Whether a field of this type is an open array or contains one. */
  static boolean isOpen(IdlUnit unit, IdlType type) {
    return isOpen(unit, type, 0);
  }

  private static boolean isOpen(IdlUnit unit, IdlAggregate aggregate, int depth) {
    List<IdlSlot> fields = aggregate.fields();
    return !aggregate.isUnion()
        && !fields.isEmpty()
        && depth < DEEPEST
        && isOpen(unit, fields.get(fields.size() - 1).type(), depth + 1);
  }

  private static boolean isOpen(IdlUnit unit, IdlType type, int depth) {
    if (type.depth() > 0) {
      return type.levels().get(0).shape() == Shape.OPEN_ARRAY;
    }
    return unit.aggregate(type).filter(one -> isOpen(unit, one, depth)).isPresent();
  }
}
