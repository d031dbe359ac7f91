package org.refledger.idl.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.AcfUnit.AcfName;
import org.refledger.ir.idl.AcfUnit.AcfOperation;
import org.refledger.ir.idl.AcfUnit.AcfTypes;
import org.refledger.ir.idl.IdlAttributes;

/** What an ACF adds to the declarations of its IDL. */
final class AcfSettings {
  private final Optional<AcfUnit> acf;

  AcfSettings(Optional<AcfUnit> acf) {
    this.acf = acf;
  }

  /** Attributes of typedefs, by name. */
  Map<String, IdlAttributes> types() {
    Map<String, IdlAttributes> types = new TreeMap<>();
    for (AcfInterface one : acf.map(AcfUnit::interfaces).orElse(List.of())) {
      for (AcfTypes entry : one.types()) {
        for (AcfName name : entry.names()) {
          types.merge(name.name(), entry.attributes(), IdlAttributes::plus);
        }
      }
    }
    return types;
  }

  IdlAttributes ofInterface(String name) {
    return find(name).map(AcfInterface::attributes).orElse(IdlAttributes.NONE);
  }

  OfOperation ofOperation(String interfaceName, String operation) {
    if (acf.isEmpty()) {
      return OfOperation.NONE;
    }
    return find(interfaceName).stream()
        .flatMap(one -> one.operations().stream())
        .filter(one -> one.name().equals(operation))
        .findFirst()
        .map(OfOperation::new)
        .orElse(OfOperation.NONE);
  }

  /** The ACF of one interface counts for it whatever name it has there (it may be misspelt). */
  private Optional<AcfInterface> find(String name) {
    Optional<AcfInterface> exact =
        acf.stream()
            .flatMap(unit -> unit.interfaces().stream())
            .filter(one -> one.name().equals(name))
            .findFirst();
    return exact.or(
        () ->
            acf.filter(unit -> unit.interfaces().size() == 1 && unit.pairs())
                .map(unit -> unit.interfaces().get(0)));
  }

  /** What an ACF says of one operation. */
  record OfOperation(Optional<AcfOperation> entry) {
    static final OfOperation NONE = new OfOperation(Optional.empty());

    OfOperation(AcfOperation entry) {
      this(Optional.of(entry));
    }

    IdlAttributes attributes() {
      return entry.map(AcfOperation::attributes).orElse(IdlAttributes.NONE);
    }

    /** Those it gives to a parameter. */
    IdlAttributes parameter(String name) {
      if (entry.isEmpty()) {
        return IdlAttributes.NONE;
      }
      return entry.stream()
          .flatMap(e -> e.parameters().stream())
          .filter(p -> p.name().equals(name))
          .findFirst()
          .map(AcfName::attributes)
          .orElse(IdlAttributes.NONE);
    }
  }
}
