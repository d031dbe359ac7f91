package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlUnit;
import org.refledger.source.SourceRange;

/** ACF-HANDLE-CONFLICT: an interface bound in two ways. */
public final class AcfHandleConflict extends IdlRule {
  public AcfHandleConflict() {
    super("ACF-HANDLE-CONFLICT");
  }

  private static final String[] KINDS = {"auto_handle", "implicit_handle", "explicit_handle"};

  @Override
  void look(IdlUnit unit, Findings found) {
    for (AcfInterface face : Acf.interfaces(unit)) {
      check(face.name(), face.where(), face.attributes().named(KINDS), found);
    }
    for (IdlInterface face : unit.interfaces()) {
      if (!Acf.inIdl(unit, face.attributes(), KINDS).isEmpty()) {
        check(face.name(), face.where(), face.attributes().named(KINDS), found);
      }
    }
  }

  private static void check(
      String face, SourceRange where, List<IdlAttribute> bindings, Findings found) {
    List<String> kinds = bindings.stream().map(IdlAttribute::name).distinct().toList();
    if (kinds.size() > 1) {
      found.at(
          where,
          face,
          "handle",
          "Interface '" + face + "' asks for " + String.join(" and ", kinds) + ".",
          "An interface is bound in one way; operations can have handles of their own.");
    }
  }
}
