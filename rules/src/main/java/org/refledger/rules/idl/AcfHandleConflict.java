package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlUnit;

/** ACF-HANDLE-CONFLICT: an interface bound in two ways. */
public final class AcfHandleConflict extends IdlRule {
  public AcfHandleConflict() {
    super("ACF-HANDLE-CONFLICT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (AcfInterface face : Acf.interfaces(unit)) {
      List<String> kinds =
          face.attributes().named("auto_handle", "implicit_handle", "explicit_handle").stream()
              .map(IdlAttribute::name)
              .distinct()
              .toList();
      if (kinds.size() > 1) {
        found.at(
            face.where(),
            face.name(),
            "handle",
            "Interface '" + face.name() + "' asks for " + String.join(" and ", kinds) + ".",
            "An interface is bound in one way; operations can have handles of their own.");
      }
    }
  }
}
