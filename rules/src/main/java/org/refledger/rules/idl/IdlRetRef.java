package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlUnit;

/** IDL-RET-REF: a function result that is a ref pointer. */
public final class IdlRetRef extends IdlRule {
  public IdlRetRef() {
    super("IDL-RET-REF");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Method method : Method.remote(unit)) {
      Optional<IdlLevel> top = method.operation().result().type().top();
      if (top.isPresent() && top.get().isExplicit() && top.get().pointer() == PointerClass.REF) {
        found.at(
            method,
            "The result of "
                + method.name()
                + " is a [ref] pointer, but the client stub always"
                + " allocates new memory for a result.",
            "Make it [unique], or return it through an [out] parameter.");
      }
    }
  }
}
