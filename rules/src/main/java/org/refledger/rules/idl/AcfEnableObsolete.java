package org.refledger.rules.idl;

import java.util.ArrayList;
import java.util.List;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.AcfUnit.AcfOperation;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlUnit;

/** ACF-ENABLE-OBSOLETE: enable_allocate, which newer stubs do not need. */
public final class AcfEnableObsolete extends IdlRule {
  public AcfEnableObsolete() {
    super("ACF-ENABLE-OBSOLETE");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (AcfInterface face : Acf.interfaces(unit)) {
      List<IdlAttribute> uses = new ArrayList<>(face.attributes().named("enable_allocate"));
      for (AcfOperation operation : face.operations()) {
        uses.addAll(operation.attributes().named("enable_allocate"));
      }
      report(face.name(), uses, found);
    }
    for (IdlInterface face : unit.interfaces()) {
      List<IdlAttribute> uses = new ArrayList<>();
      uses.addAll(Acf.inIdl(unit, face.attributes(), "enable_allocate"));
      for (IdlOperation operation : face.operations()) {
        uses.addAll(Acf.inIdl(unit, operation.attributes(), "enable_allocate"));
      }
      report(face.name(), uses, found);
    }
  }

  private static void report(String face, List<IdlAttribute> uses, Findings found) {
    if (!uses.isEmpty()) {
      String times = uses.size() == 1 ? "" : " (" + uses.size() + " times in this interface)";
      found.at(
          uses.get(0).where(),
          face,
          "enable_allocate",
          "enable_allocate"
              + times
              + " is obsolete: stubs switch RpcSsAllocate on when they need it.",
          "Drop it unless the server calls RpcSsAllocate itself.");
    }
  }
}
