package org.refledger.rules.idl;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.AcfUnit.AcfName;
import org.refledger.ir.idl.AcfUnit.AcfTypes;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlUnit;

/** What a unit's ACF says. */
final class Acf {
  private Acf() {}

  static List<AcfInterface> interfaces(IdlUnit unit) {
    return unit.acf().map(AcfUnit::interfaces).orElse(List.of());
  }

  /** The interface an ACF interface is about: of its name, or the only one there is. */
  static Optional<IdlInterface> declared(IdlUnit unit, AcfInterface face) {
    Optional<IdlInterface> named =
        unit.interfaces().stream().filter(one -> one.name().equals(face.name())).findFirst();
    return named.isPresent() || unit.interfaces().size() != 1
        ? named
        : Optional.of(unit.interfaces().get(0));
  }

  /** All types to which the ACF gives this attribute. */
  static Entries types(IdlUnit unit, String attribute) {
    return consumer -> {
      for (AcfInterface face : interfaces(unit)) {
        for (AcfTypes entry : face.types()) {
          Optional<IdlAttribute> found = entry.attributes().find(attribute);
          if (found.isPresent()) {
            Consumer<AcfName> one = name -> consumer.accept(name, found.get());
            entry.names().forEach(one);
          }
        }
      }
    };
  }

  /** Names of types with their attribute. */
  interface Entries {
    void forEach(BiConsumer<AcfName, IdlAttribute> consumer);
  }

  /** The typedef on the way to the base that is allocated in this mode. */
  static Optional<String> allocated(IdlType type, String mode) {
    if (type.isTranslated() || type.hasTypedefAttribute("context_handle")) {
      return Optional.empty();
    }
    return type.typedefs().stream()
        .filter(
            use ->
                use.attributes()
                    .find("allocate")
                    .filter(attribute -> attribute.arguments().contains(mode))
                    .isPresent())
        .map(IdlType.TypedefUse::name)
        .findFirst();
  }
}
