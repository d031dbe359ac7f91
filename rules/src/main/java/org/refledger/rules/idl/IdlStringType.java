package org.refledger.rules.idl;

import java.util.regex.Pattern;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlTypedef;
import org.refledger.ir.idl.IdlUnit;

/** IDL-STRING-TYPE: [string] on something that is no text. */
public final class IdlStringType extends IdlRule {
  public IdlStringType() {
    super("IDL-STRING-TYPE");
  }

  private static final Pattern CHARACTER = Pattern.compile("(?i).*(char|wc|str|tchr).*");

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      if (isWrong(unit, place.slot())) {
        found.at(place, message(place.quoted(), place.slot()), "Use size_is.");
      }
    }
    for (IdlTypedef typedef : unit.typedefs()) {
      if (isWrong(unit, typedef.slot())) {
        String name = typedef.name();
        String message = message("typedef '" + name + "'", typedef.slot());
        found.at(typedef.slot().where(), name, name, message, "Use size_is.");
      }
    }
  }

  private static boolean isWrong(IdlUnit unit, IdlSlot slot) {
    return slot.attributes().has("string") && !isText(unit, slot.type());
  }

  private static String message(String subject, IdlSlot slot) {
    return "[string] on "
        + subject
        + ", but "
        + slot.type().spelling()
        + " is no text: only char, byte and wchar_t end with a terminator.";
  }

  /** A number of two bytes without a sign, or one that is called a character. */
  private static boolean isWideCharacter(IdlType type) {
    String name = type.base().name();
    boolean called =
        type.typedefs().stream().anyMatch(use -> CHARACTER.matcher(use.name()).matches());
    return name.contains("short") && (called || name.contains("unsigned"));
  }

  private static boolean isText(IdlUnit unit, IdlType type) {
    return switch (type.base().kind()) {
      case CHARACTER, WIDE_CHARACTER, BYTE, UNKNOWN, BSTR, PIPE, SAFEARRAY -> true;
      case INTEGER -> isWideCharacter(type);
      case STRUCT ->
          unit.aggregate(type)
              .map(s -> s.fields().stream().allMatch(field -> field.type().is(Kind.BYTE)))
              .orElse(true);
      default -> false;
    };
  }
}
