package org.refledger.idl.bridge;

import java.util.List;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;

/** What a native parameter carries, as far as references go. */
enum NativeRole {
  /** An interface pointer that stays the caller's. */
  OBJECT_IN,
  /** A slot that receives an interface pointer, which is the caller's afterwards. */
  OBJECT_OUT,
  /** A slot whose interface pointer is released and replaced. */
  OBJECT_IN_OUT,
  /** A string that stays the caller's. */
  STRING_IN,
  /** A slot that receives a BSTR, which is the caller's afterwards. */
  STRING_OUT,
  /** A slot whose BSTR is freed and replaced. */
  STRING_IN_OUT,
  /** A slot that receives a text in memory of the task, which is the caller's afterwards. */
  TEXT_OUT,
  /** A VARIANT of the caller that is filled; what is in it is the caller's afterwards. */
  VARIANT_OUT,
  /** Anything else: numbers, structures, arrays. */
  OTHER;

  static NativeRole of(IdlSlot slot) {
    IdlType type = slot.type();
    List<IdlLevel> levels = type.levels();
    if (levels.stream().anyMatch(level -> level.isArray() || !level.sizes().isEmpty())) {
      return OTHER;
    }
    boolean object =
        type.is(Kind.INTERFACE)
            || type.is(Kind.COCLASS)
            || type.is(Kind.VOID) && slot.attributes().has("iid_is");
    if (object && levels.size() == 1) {
      return slot.isOut() ? OTHER : OBJECT_IN;
    } else if (object && levels.size() == 2 && slot.isOut()) {
      return slot.isInOut() ? OBJECT_IN_OUT : OBJECT_OUT;
    } else if (type.is(Kind.BSTR) && levels.isEmpty()) {
      return STRING_IN;
    } else if (type.is(Kind.BSTR) && levels.size() == 1 && slot.isOut()) {
      return slot.isInOut() ? STRING_IN_OUT : STRING_OUT;
    } else if (type.is(Kind.VARIANT) && levels.size() == 1 && slot.isOutOnly()) {
      return VARIANT_OUT;
    }
    boolean text = slot.isString() && levels.size() == 2;
    return text && slot.isOutOnly() ? TEXT_OUT : OTHER;
  }

  /** Whether something comes back through it. */
  boolean isSlot() {
    return isFilled() || this == OBJECT_IN_OUT || this == STRING_IN_OUT;
  }

  /** Whether something comes back and nothing goes in. */
  boolean isFilled() {
    return this == OBJECT_OUT || this == STRING_OUT || this == TEXT_OUT;
  }

  /** Whether it is a pointer that goes in and does not come back. */
  boolean isValue() {
    return this == OBJECT_IN || this == STRING_IN;
  }

  /** The function that frees what comes back; empty when it is released or cleared instead. */
  String freedBy() {
    return switch (this) {
      case TEXT_OUT -> "CoTaskMemFree";
      case STRING_OUT, STRING_IN_OUT -> "SysFreeString";
      default -> "";
    };
  }

  /** What is stored, for messages. */
  String content() {
    return isObject() ? "an interface pointer" : this == TEXT_OUT ? "a text" : "a BSTR";
  }

  boolean isObject() {
    return this == OBJECT_IN || this == OBJECT_OUT || this == OBJECT_IN_OUT;
  }
}
