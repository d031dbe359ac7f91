package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** ACF-ALLOC-HANDLE: allocate on a type that has its own way of being made. */
public final class AcfAllocHandle extends IdlRule {
  public AcfAllocHandle() {
    super("ACF-ALLOC-HANDLE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    Acf.types(unit, "allocate")
        .forEach(
            (name, attribute) -> {
              Optional<IdlType> type = unit.typedef(name.name()).map(t -> t.slot().type());
              Optional<IdlAttributes> own =
                  unit.typedef(name.name()).map(t -> t.slot().attributes().plus(t.acf()));
              boolean handle =
                  type.filter(t -> t.is(Kind.HANDLE) || t.hasTypedefAttribute("context_handle"))
                          .isPresent()
                      || own.filter(a -> a.hasAny("context_handle", "handle")).isPresent();
              boolean translated =
                  type.filter(IdlType::isTranslated).isPresent()
                      || own.filter(
                              a ->
                                  a.hasAny(
                                      "transmit_as",
                                      "represent_as",
                                      "wire_marshal",
                                      "user_marshal"))
                          .isPresent();
              if (handle || translated) {
                found.at(
                    attribute.where(),
                    name.name(),
                    "allocate",
                    "allocate on '"
                        + name.name()
                        + "', which is a "
                        + (handle ? "handle" : "type with its own marshaling")
                        + ".",
                    "Drop it: its own routines allocate.");
              }
            });
  }
}
