package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-CONST: a size that never changes. */
public final class IdlSizeConst extends IdlRule {
  public IdlSizeConst() {
    super("IDL-SIZE-CONST");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      for (SizeAttribute attribute :
          List.of(SizeAttribute.SIZE_IS, SizeAttribute.MAX_IS, SizeAttribute.LENGTH_IS)) {
        place.sizes(attribute).stream()
            .filter(expression -> expression.constant().orElse(1) != 1)
            .findFirst()
            .ifPresent(
                expression ->
                    found.at(
                        place,
                        attribute.keyword()
                            + " of "
                            + place.quoted()
                            + " is the constant "
                            + expression.text()
                            + ".",
                        "A fixed array says the same and needs no count on the wire."));
      }
    }
  }
}
