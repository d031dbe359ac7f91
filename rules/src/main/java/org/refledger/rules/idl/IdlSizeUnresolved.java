package org.refledger.rules.idl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlLevel.SizeAttribute;
import org.refledger.ir.idl.IdlUnit;

/** IDL-SIZE-UNRESOLVED: a size expression names something that is not there. */
public final class IdlSizeUnresolved extends IdlRule {
  public IdlSizeUnresolved() {
    super("IDL-SIZE-UNRESOLVED");
  }

  /** A name in capitals may be a constant of a header that was not found. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** What {@code iid_is} and {@code switch_is} name when it is nothing but a name. */
  private static final Pattern NAME = Pattern.compile("[*&(]*([A-Za-z_]\\w*)\\)*");

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.carried(unit)) {
      if (place.aggregate().filter(IdlAggregate::isUnion).isEmpty()) {
        selectors(place, found);
        for (SizeAttribute attribute : SizeAttribute.values()) {
          place.sizes(attribute).stream()
              .flatMap(expression -> expression.uses().stream())
              .filter(use -> !use.declared() && place.sibling(use.name()).isEmpty())
              .filter(use -> !CONSTANT.matcher(use.name()).matches())
              .findFirst()
              .ifPresent(use -> report(place, use.name(), attribute.keyword(), found));
        }
      }
    }
  }

  private static void selectors(Place place, Findings found) {
    for (IdlAttribute attribute : place.slot().attributes().named("iid_is", "switch_is")) {
      Matcher name = NAME.matcher(attribute.argument());
      if (name.matches() && place.sibling(name.group(1)).isEmpty()) {
        report(place, name.group(1), attribute.name(), found);
      }
    }
  }

  private static void report(Place place, String name, String attribute, Findings found) {
    found.at(
        place,
        "'"
            + name
            + "' in "
            + attribute
            + " of "
            + place.quoted()
            + " is no parameter, field or constant here.",
        "Name one of " + place.member() + ".");
  }
}
