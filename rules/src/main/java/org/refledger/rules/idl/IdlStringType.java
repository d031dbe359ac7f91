package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-STRING-TYPE: [string] on something that is no text. */
public final class IdlStringType extends IdlRule {
  public IdlStringType() {
    super("IDL-STRING-TYPE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      IdlType type = place.slot().type();
      if (place.slot().attributes().has("string") && !isText(unit, type)) {
        found.at(
            place,
            "[string] on "
                + place.quoted()
                + ", but "
                + type.spelling()
                + " is no text: only char, byte and wchar_t end with a terminator.",
            "Use size_is.");
      }
    }
  }

  private static boolean isText(IdlUnit unit, IdlType type) {
    return switch (type.base().kind()) {
      case CHARACTER, WIDE_CHARACTER, BYTE, UNKNOWN, BSTR, PIPE, SAFEARRAY -> true;
      case INTEGER -> type.base().name().contains("short");
      case STRUCT ->
          unit.aggregate(type)
              .map(s -> s.fields().stream().allMatch(field -> field.type().is(Kind.BYTE)))
              .orElse(true);
      default -> false;
    };
  }
}
