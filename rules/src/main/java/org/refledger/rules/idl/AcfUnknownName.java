package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.AcfUnit.AcfName;
import org.refledger.ir.idl.AcfUnit.AcfOperation;
import org.refledger.ir.idl.AcfUnit.AcfTypes;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.SourceRange;

/** ACF-UNKNOWN-NAME: an ACF entry for something the IDL does not have. */
public final class AcfUnknownName extends IdlRule {
  public AcfUnknownName() {
    super("ACF-UNKNOWN-NAME");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    if (unit.acf().filter(AcfUnit::pairs).isEmpty()) {
      return;
    }
    for (AcfInterface face : Acf.interfaces(unit)) {
      Optional<IdlInterface> declared = Acf.declared(unit, face);
      for (AcfTypes entry : face.types()) {
        for (AcfName name : entry.names()) {
          if (!unit.acf().get().typeNames().contains(name.name())) {
            report(found, name.where(), face, "type", name.name());
          }
        }
      }
      for (AcfOperation entry : face.operations()) {
        Optional<IdlOperation> operation = declared.flatMap(d -> d.operation(entry.name()));
        if (declared.isPresent() && operation.isEmpty()) {
          report(found, entry.where(), face, "operation", entry.name());
        }
        for (AcfName parameter : entry.parameters()) {
          if (operation.isPresent()
              && !parameter.name().equals("void")
              && !isAdded(parameter)
              && operation.get().parameter(parameter.name()).isEmpty()) {
            report(found, parameter.where(), face, "parameter", parameter.name());
          }
        }
      }
    }
  }

  /** A parameter for the status of the call that only the stubs know, not the wire. */
  private static boolean isAdded(AcfName parameter) {
    return parameter.attributes().hasAny("comm_status", "fault_status");
  }

  private static void report(
      Findings found, SourceRange where, AcfInterface face, String what, String name) {
    found.at(
        where,
        face.name(),
        name,
        "The IDL has no " + what + " '" + name + "', so what is said here has no effect.",
        "Correct the name.");
  }
}
