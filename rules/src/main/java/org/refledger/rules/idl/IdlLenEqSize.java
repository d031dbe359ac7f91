package org.refledger.rules.idl;

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
      for (IdlLevel level : place.slot().type().levels()) {
        Optional<String> size = level.size(SizeAttribute.SIZE_IS).map(IdlExpression::text);
        if (size.isPresent()
            && size.equals(level.size(SizeAttribute.LENGTH_IS).map(IdlExpression::text))) {
          found.at(
              place,
              "length_is and size_is of "
                  + place.quoted()
                  + " are the same, so everything is sent anyway.",
              "Drop length_is: it makes the stubs copy the array.");
          break;
        }
      }
    }
  }
}
