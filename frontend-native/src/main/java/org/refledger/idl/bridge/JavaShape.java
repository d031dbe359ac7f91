package org.refledger.idl.bridge;

import java.util.Set;
import org.refledger.contract.ContractTable;
import org.refledger.idl.bridge.BoundMethod.Style;
import org.refledger.ir.TypeRef;

/** What a Java parameter can carry into native code. */
enum JavaShape {
  /** One slot that native code can fill: a holder, an object made for it, an array. */
  CELL,
  /** A number, a text or an object that is converted or passed by value. */
  VALUE,
  /** Anything: an address, a structure, a type nobody knows. */
  UNKNOWN;

  private static final String BY_REFERENCE = "ByReference";

  /** Addresses have the size of a long. */
  private static final Set<String> SMALL =
      Set.of("boolean", "byte", "char", "short", "int", "float", "double");

  private static final Set<String> ADDRESSES =
      Set.of("long", "int", "com.sun.jna.Pointer", "Pointer");

  static JavaShape of(TypeRef type, Style style, ContractTable contracts) {
    if (type.isUnknown()) {
      return UNKNOWN;
    }
    if (type.dimensions() > 0) {
      boolean cell = type.dimensions() == 1 && ADDRESSES.contains(type.name());
      return style == Style.RAW && cell ? CELL : UNKNOWN;
    }
    String name = type.simpleName();
    if (name.equals("Holder") || name.endsWith(BY_REFERENCE) && !name.equals(BY_REFERENCE)) {
      return CELL;
    }
    if (style == Style.CONVERTED) {
      return name.equals("Variant") ? UNKNOWN : VALUE;
    }
    boolean text = type.equals(TypeRef.STRING) || name.equals("WString");
    boolean object = !name.equals(BY_REFERENCE) && contracts.ofType(type.name()).isPresent();
    return SMALL.contains(type.name()) || text || object ? VALUE : UNKNOWN;
  }
}
