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
  /** A slot that receives any other memory of the task: numbers, a structure. */
  BLOCK_OUT,
  /** A VARIANT of the caller that is filled; what is in it is the caller's afterwards. */
  VARIANT_OUT,
  /** Anything else: numbers, structures, arrays. */
  OTHER;

  static NativeRole of(IdlSlot slot) {
    IdlType type = slot.type();
    List<IdlLevel> levels = type.levels();
    if (isBlock(slot)) {
      return slot.isString() ? TEXT_OUT : BLOCK_OUT;
    }
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
    }
    boolean variant = type.is(Kind.VARIANT) && levels.size() == 1 && slot.isOutOnly();
    return variant ? VARIANT_OUT : OTHER;
  }

  /** {@code [out] T **p}, or {@code [out, size_is(, *n)] T **p}: one block of plain memory. */
  private static boolean isBlock(IdlSlot slot) {
    List<IdlLevel> levels = slot.type().levels();
    return slot.isOutOnly()
        && levels.size() == 2
        && levels.stream().allMatch(level -> level.shape() == IdlLevel.Shape.POINTER)
        && levels.get(0).sizes().isEmpty()
        && !slot.type().isTranslated()
        && !slot.isContextHandle()
        && (slot.isString() || isPlain(slot.type().base().kind()));
  }

  private static boolean isPlain(Kind kind) {
    return switch (kind) {
      case INTEGER, FLOAT, BOOLEAN, CHARACTER, WIDE_CHARACTER, BYTE, ENUM, STRUCT -> true;
      default -> false;
    };
  }

  /** Whether something comes back through it. */
  boolean isSlot() {
    return isFilled() || this == OBJECT_IN_OUT || this == STRING_IN_OUT;
  }

  /** Whether something comes back and nothing goes in. */
  boolean isFilled() {
    return this == OBJECT_OUT || this == STRING_OUT || this == TEXT_OUT || this == BLOCK_OUT;
  }

  /** Whether it is a pointer that goes in and does not come back. */
  boolean isValue() {
    return this == OBJECT_IN || this == STRING_IN;
  }

  /** The function that frees what comes back; empty when it is released or cleared instead. */
  String freedBy() {
    return switch (this) {
      case TEXT_OUT, BLOCK_OUT -> "CoTaskMemFree";
      case STRING_OUT, STRING_IN_OUT -> "SysFreeString";
      default -> "";
    };
  }

  /** What is stored, for messages. */
  String content() {
    return switch (this) {
      case STRING_IN, STRING_OUT, STRING_IN_OUT -> "a BSTR";
      case TEXT_OUT -> "a text";
      case BLOCK_OUT -> "a block of memory";
      default -> "an interface pointer";
    };
  }

  boolean isObject() {
    return this == OBJECT_IN || this == OBJECT_OUT || this == OBJECT_IN_OUT;
  }
}
