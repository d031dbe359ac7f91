package org.refledger.rules.idl;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refledger.finding.Finding.Severity;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-PTR-NOSIZE: a buffer of which only the first element travels. */
public final class IdlPtrNosize extends IdlRule {
  public IdlPtrNosize() {
    super("IDL-PTR-NOSIZE");
  }

  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)(n|u|ul|dw|i|l)?(len|length|count|size|num)|n|cb|cch"
              + "|\\w*(len|length|count|size)"
              + "|(n|count|num(ber)?|nr)_?of_?\\w*|(n|num|nr)_\\w*"
              + "|\\w*(bytes|elements|items|entries|chars)"
              + "|(?-i)(cb|cch|c|num)[A-Z]\\w*"
              + "|(?-i)n(Arg|Byte|Char|Elem|Entr|Item|Name|Obj|Param|Point|Row|Val)\\w*");
  private static final Pattern INDEX = Pattern.compile("(?i).*(index|flags?|type|id|version).*");

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      if (!isBuffer(slot)) {
        continue;
      }
      Optional<IdlSlot> count = count(place);
      if (count.isPresent()) {
        found.at(
            place,
            "Only the first element of "
                + place.quoted()
                + " travels: nothing says that '"
                + count.get().name()
                + "' counts its elements.",
            "Add size_is(" + count.get().name() + ").");
      } else if (isText(slot.type()) && slot.isIn()) {
        found.at(
            Severity.NOTE,
            place,
            "Only one character of " + place.quoted() + " travels.",
            "Add [string] or size_is, unless one character is meant.");
      }
    }
  }

  private static boolean isBuffer(IdlSlot slot) {
    IdlType type = slot.type();
    return type.depth() == 1
        && type.levels().get(0).shape() == Shape.POINTER
        && type.levels().get(0).sizes().isEmpty()
        && !slot.isString()
        && !type.isTranslated()
        && !type.hasTypedefAttribute("handle")
        && !slot.attributes().has("byte_count")
        && (isText(type) || type.is(Kind.BYTE) || !slot.isOut() && isScalar(type.base().kind()));
  }

  private static boolean isScalar(Kind kind) {
    return switch (kind) {
      case INTEGER, FLOAT, BYTE, CHARACTER, WIDE_CHARACTER -> true;
      default -> false;
    };
  }

  /** Characters of text; BYTE and UCHAR are numbers as often. */
  private static boolean isText(IdlType type) {
    boolean number =
        type.typedefs().stream().anyMatch(use -> use.name().matches("P?(LP)?(BYTE|UCHAR|BOOLEAN)"));
    return !number && (type.base().name().equals("char") || type.is(Kind.WIDE_CHARACTER));
  }

  /** An [in] number right beside it that is named like a count and counts nothing else. */
  private static Optional<IdlSlot> count(Place place) {
    List<IdlSlot> siblings = place.siblings();
    int at = siblings.indexOf(place.slot());
    for (int step : new int[] {1, -1}) {
      int i = at + step;
      boolean there = i >= 0 && i < siblings.size() && isCount(siblings.get(i), siblings);
      if (there && !isPointer(siblings, i + step)) {
        return Optional.of(siblings.get(i));
      }
    }
    return onlyPair(place);
  }

  /** Further away, when there is nothing else the count could be about. */
  private static Optional<IdlSlot> onlyPair(Place place) {
    List<IdlSlot> siblings = place.siblings();
    List<IdlSlot> counts = siblings.stream().filter(one -> isCount(one, siblings)).toList();
    long pointers = siblings.stream().filter(one -> one.type().depth() > 0).count();
    return counts.size() == 1 && pointers == 1 ? Optional.of(counts.get(0)) : Optional.empty();
  }

  /** Between two pointers a count may belong to either. */
  private static boolean isPointer(List<IdlSlot> siblings, int i) {
    return i >= 0
        && i < siblings.size()
        && siblings.get(i).isIn()
        && siblings.get(i).type().depth() > 0
        && !siblings.get(i).type().is(Kind.INTERFACE);
  }

  private static boolean isCount(IdlSlot slot, List<IdlSlot> siblings) {
    return slot.isIn()
        && !slot.isOut()
        && slot.type().depth() == 0
        && slot.type().is(Kind.INTEGER)
        && COUNT.matcher(slot.name()).matches()
        && !INDEX.matcher(slot.name()).matches()
        && siblings.stream().noneMatch(other -> names(other, slot.name()));
  }

  private static boolean names(IdlSlot other, String name) {
    return other.type().levels().stream()
        .flatMap(level -> level.sizes().values().stream())
        .flatMap(expression -> expression.uses().stream())
        .anyMatch(use -> use.name().equals(name));
  }
}
