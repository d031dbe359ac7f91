package org.refledger.rules.idl;

import java.util.regex.Pattern;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-UNRESOLVED: a size expression names something that is not there. */
public final class IdlSizeUnresolved extends IdlRule {
  public IdlSizeUnresolved() {
    super("IDL-SIZE-UNRESOLVED");
  }

  /** A name in capitals may be a constant of a header that was not found. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      if (place.aggregate().filter(IdlAggregate::isUnion).isEmpty()) {
        for (SizeAttribute attribute : SizeAttribute.values()) {
          place.sizes(attribute).stream()
              .flatMap(expression -> expression.uses().stream())
              .filter(use -> !use.declared() && place.sibling(use.name()).isEmpty())
              .filter(use -> !CONSTANT.matcher(use.name()).matches())
              .findFirst()
              .ifPresent(
                  use ->
                      found.at(
                          place,
                          "'"
                              + use.name()
                              + "' in "
                              + attribute.keyword()
                              + " of "
                              + place.quoted()
                              + " is no parameter, field or constant here.",
                          "Name one of " + place.member() + "."));
        }
      }
    }
  }
}
