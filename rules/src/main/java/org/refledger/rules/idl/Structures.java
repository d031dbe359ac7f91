package org.refledger.rules.idl;

import java.util.List;
import java.util.NavigableSet;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlReach;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** Questions about structs and what they point to. */
final class Structures {
  private Structures() {}

  /** Fields of a struct that point to a struct of the same type. */
  static List<IdlSlot> selfLinks(IdlAggregate aggregate) {
    return aggregate.fields().stream()
        .filter(field -> isLink(field.type()))
        .filter(field -> field.type().base().name().equals(aggregate.key()))
        .toList();
  }

  /** One pointer, or a fixed array of such. */
  private static boolean isLink(IdlType type) {
    int depth = type.depth();
    return depth > 0
        && type.levels().get(depth - 1).shape() == IdlLevel.Shape.POINTER
        && !type.levels().get(depth - 1).isSized()
        && type.levels().stream().limit(depth - 1).allMatch(IdlLevel::isArray);
  }

  /**
   * Whether a struct or union can be empty at its end: it leads back to itself by pointers that may
   * be null.
   */
  static boolean isNullableRecursive(IdlUnit unit, IdlAggregate aggregate) {
    return aggregate.fields().stream()
        .filter(Structures::isNullable)
        .anyMatch(link -> IdlReach.of(link.type(), unit.aggregates()).contains(aggregate.key()));
  }

  /** Whether a value brings along a pointer that may be null, in itself or in what it points to. */
  static boolean embedsNullablePointer(IdlUnit unit, IdlType type) {
    NavigableSet<String> reached = IdlReach.of(type, unit.aggregates());
    for (String key : reached) {
      IdlAggregate aggregate = unit.aggregates().get(key);
      if (aggregate != null && aggregate.fields().stream().anyMatch(Structures::isNullable)) {
        return true;
      }
    }
    return false;
  }

  /** A pointer to plain memory that may be null and is sent. */
  private static boolean isNullable(IdlSlot field) {
    return !field.attributes().has("ignore")
        && isPlainMemory(field.type())
        && field.type().levels().stream()
            .anyMatch(
                level ->
                    level.shape() == IdlLevel.Shape.POINTER && level.pointer() != PointerClass.REF);
  }

  /**
   * Whether the type points to memory the stubs allocate, not to objects with counts of their own.
   */
  static boolean isPlainMemory(IdlType type) {
    Kind kind = type.base().kind();
    return !type.isTranslated()
        && !type.hasTypedefAttribute("context_handle")
        && kind != Kind.INTERFACE
        && kind != Kind.COCLASS
        && kind != Kind.BSTR
        && kind != Kind.VARIANT
        && kind != Kind.SAFEARRAY
        && kind != Kind.FUNCTION
        && kind != Kind.UNKNOWN;
  }
}
