package org.refledger.analysis;

import org.jspecify.annotations.Nullable;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.State;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;

/** Which fields of the method's own object hold a value. */
final class FieldContents {
  private FieldContents() {}

  /** The field of the method's own object that a test said holds the very value, or null. */
  static @Nullable FieldRef same(State s, int id) {
    for (var e : s.heap().entrySet()) {
      FieldRef field = e.getValue() != id && s.isSame(e.getValue(), id) ? field(e.getKey()) : null;
      int base = e.getKey().base();
      if (field != null && s.has(base) && s.value(base).slot() == Slot.RECEIVER) {
        return field;
      }
    }
    return null;
  }

  /** The field of the method's own object that holds the value, or null. */
  static @Nullable FieldRef own(State s, int id) {
    for (var e : s.heap().entrySet()) {
      FieldRef field = e.getValue() == id ? field(e.getKey()) : null;
      int base = e.getKey().base();
      if (field != null && s.has(base) && s.value(base).slot() == Slot.RECEIVER) {
        return field;
      }
    }
    return null;
  }

  /** The instance field a cell stands for, or null for other cells. */
  static @Nullable FieldRef field(HeapCell cell) {
    int hash = cell.name().indexOf('#');
    return cell.base() == 0 || hash <= 0 || cell.name().startsWith("[") || cell.isMemory()
        ? null
        : new FieldRef(
            cell.name().substring(0, hash),
            cell.name().substring(hash + 1),
            TypeRef.UNKNOWN,
            cell.isFinal());
  }
}
