package org.refledger.rules.idl;

import java.util.Optional;
import java.util.OptionalLong;
import org.refledger.ir.idl.IdlExpression;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-RANGE-RELATION: bounds that contradict each other. */
public final class IdlRangeRelation extends IdlRule {
  public IdlRangeRelation() {
    super("IDL-RANGE-RELATION");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      for (IdlLevel level : place.slot().type().levels()) {
        Optional<String> problem = problem(level);
        if (problem.isPresent()) {
          found.at(
              place, "The bounds of " + place.quoted() + " contradict: " + problem.get() + ".");
          break;
        }
      }
    }
  }

  private static OptionalLong value(IdlLevel level, SizeAttribute attribute) {
    return level.size(attribute).map(IdlExpression::constant).orElse(OptionalLong.empty());
  }

  private static Optional<String> problem(IdlLevel level) {
    for (SizeAttribute attribute : SizeAttribute.values()) {
      OptionalLong value = value(level, attribute);
      if (value.isPresent() && value.getAsLong() < 0) {
        return Optional.of(attribute.keyword() + " is negative");
      }
    }
    OptionalLong first = value(level, SizeAttribute.FIRST_IS);
    OptionalLong last = value(level, SizeAttribute.LAST_IS);
    OptionalLong length = value(level, SizeAttribute.LENGTH_IS);
    OptionalLong size = size(level);
    if (isMore(first, last)) {
      return Optional.of("first_is lies after last_is");
    }
    if (last.isPresent() && isMore(OptionalLong.of(last.getAsLong() + 1), size)) {
      return Optional.of("last_is lies behind the end");
    }
    if (first.isPresent() && isMore(OptionalLong.of(first.getAsLong() + 1), size)) {
      return Optional.of("first_is lies behind the end");
    }
    boolean all = first.isPresent() && last.isPresent() && length.isPresent();
    if (all && length.getAsLong() != last.getAsLong() - first.getAsLong() + 1) {
      return Optional.of("length_is is not last_is - first_is + 1");
    }
    OptionalLong end =
        length.isPresent() ? OptionalLong.of(length.getAsLong() + first.orElse(0)) : length;
    return isMore(end, size) ? Optional.of("more is sent than there is") : Optional.empty();
  }

  private static OptionalLong size(IdlLevel level) {
    OptionalLong max = value(level, SizeAttribute.MAX_IS);
    if (max.isPresent()) {
      return OptionalLong.of(max.getAsLong() + 1);
    }
    OptionalLong size = value(level, SizeAttribute.SIZE_IS);
    return size.isPresent() ? size : level.extent();
  }

  private static boolean isMore(OptionalLong one, OptionalLong other) {
    return one.isPresent() && other.isPresent() && one.getAsLong() > other.getAsLong();
  }
}
