package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlTypedef;
import org.refledger.ir.idl.IdlUnit;

/** ACF-ALLOC-TYPE: allocate on something that is not allocated. */
public final class AcfAllocType extends IdlRule {
  public AcfAllocType() {
    super("ACF-ALLOC-TYPE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    Acf.types(unit, "allocate")
        .forEach(
            (name, attribute) -> {
              Optional<IdlType> type =
                  unit.typedef(name.name())
                      .map(IdlTypedef::slot)
                      .filter(slot -> !slot.isContextHandle())
                      .filter(slot -> !slot.attributes().hasAny("wire_marshal", "transmit_as"))
                      .map(IdlSlot::type);
              if (type.isPresent() && isWrong(type.get())) {
                found.at(
                    attribute.where(),
                    name.name(),
                    "allocate",
                    "allocate on '" + name.name() + "', but " + describe(type.get()) + ".",
                    "It goes to the pointer type of what is allocated.");
              }
            });
  }

  private static boolean isWrong(IdlType type) {
    return !type.is(Kind.UNKNOWN)
        && (type.depth() == 0 || type.is(Kind.VOID) && !type.isTranslated());
  }

  private static String describe(IdlType type) {
    return type.depth() == 0 ? "it is no pointer" : "it points to void";
  }
}
