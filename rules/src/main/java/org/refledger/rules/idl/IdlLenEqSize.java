package org.refledger.rules.idl;

import java.util.List;
import java.util.Optional;
import org.refledger.ir.idl.IdlExpression;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-LEN-EQ-SIZE: a length that costs a copy and limits nothing. */
public final class IdlLenEqSize extends IdlRule {
  public IdlLenEqSize() {
    super("IDL-LEN-EQ-SIZE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      List<IdlLevel> levels = place.slot().type().levels();
      if (levels.stream().anyMatch(IdlLenEqSize::isAll)) {
        found.at(
            place,
            "length_is and size_is of "
                + place.quoted()
                + " are the same, so everything is sent anyway.",
            "Drop length_is: it makes the stubs copy the array.");
      } else if (place.isParameter()
          && !place.slot().isOut()
          && levels.stream().anyMatch(IdlLenEqSize::isPart)) {
        found.at(
            place,
            "length_is of [in] "
                + place.quoted()
                + " makes the stubs copy the array, and no room is needed for what comes back.",
            "Give size_is the number of elements to be sent.");
      }
    }
  }

  private static boolean isAll(IdlLevel level) {
    Optional<String> size = level.size(SizeAttribute.SIZE_IS).map(IdlExpression::text);
    return size.isPresent()
        && size.equals(level.size(SizeAttribute.LENGTH_IS).map(IdlExpression::text));
  }

  /** A part of an array from its start: the rest is never looked at. */
  private static boolean isPart(IdlLevel level) {
    return level.size(SizeAttribute.SIZE_IS).isPresent()
        && level.size(SizeAttribute.LENGTH_IS).isPresent()
        && level.size(SizeAttribute.FIRST_IS).isEmpty();
  }
}
