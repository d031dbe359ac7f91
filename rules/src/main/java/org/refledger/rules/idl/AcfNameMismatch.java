package org.refledger.rules.idl;

import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.IdlUnit;

/** ACF-NAME-MISMATCH: an ACF for an interface that does not exist. */
public final class AcfNameMismatch extends IdlRule {
  public AcfNameMismatch() {
    super("ACF-NAME-MISMATCH");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (AcfInterface face : Acf.interfaces(unit)) {
      boolean known =
          unit.interfaces().stream().anyMatch(declared -> declared.name().equals(face.name()));
      if (!known && !face.name().isEmpty() && unit.acf().filter(AcfUnit::pairs).isPresent()) {
        found.at(
            face.where(),
            face.name(),
            face.name(),
            "No interface of " + unit.file() + " is called '" + face.name() + "'.",
            "Correct the name, or pair the files with /acf.");
      }
    }
  }
}
