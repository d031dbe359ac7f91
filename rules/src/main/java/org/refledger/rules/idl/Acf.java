package org.refledger.rules.idl;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.AcfUnit.AcfName;
import org.refledger.ir.idl.AcfUnit.AcfTypes;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlReach;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlTypedef;
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
      for (IdlTypedef typedef : unit.typedefs()) {
        // With /app_config the IDL itself may say it.
        IdlSlot slot = typedef.slot();
        AcfName name = new AcfName(slot.name(), slot.attributes(), slot.where());
        slot.attributes().find(attribute).ifPresent(found -> consumer.accept(name, found));
      }
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

  /** The typedef that is allocated in this mode: the type itself, or one that it leads to. */
  static Optional<String> allocated(IdlUnit unit, IdlType type, String mode) {
    Optional<String> own = allocated(type, mode);
    if (own.isPresent() || !Structures.isPlainMemory(type)) {
      return own;
    }
    for (String key : IdlReach.of(type, unit.aggregates())) {
      for (IdlSlot field : Objects.requireNonNull(unit.aggregates().get(key)).fields()) {
        Optional<String> inner = allocated(field.type(), mode);
        if (inner.isPresent() && !field.attributes().has("ignore")) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  /** What the interface or its operations say of themselves, in the IDL and not in the ACF. */
  static List<IdlAttribute> inIdl(IdlUnit unit, IdlAttributes attributes, String... names) {
    String acf = unit.acf().map(AcfUnit::file).orElse("");
    return attributes.named(names).stream().filter(one -> !one.where().file().equals(acf)).toList();
  }

  private static Optional<String> allocated(IdlType type, String mode) {
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
