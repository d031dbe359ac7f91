package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-RETURN-COMPLEX: a pointer or struct as the result of a remote procedure. */
public final class IdlReturnComplex extends IdlRule {
  public IdlReturnComplex() {
    super("IDL-RETURN-COMPLEX");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Method method : Method.remote(unit)) {
      IdlType type = method.operation().result().type();
      boolean ref =
          type.top().filter(l -> l.isExplicit() && l.pointer() == PointerClass.REF).isPresent();
      boolean value = type.is(Kind.STRUCT) || type.is(Kind.UNION);
      boolean complex = type.depth() > 0 ? !ref : value;
      if (complex && method.face().protocol() == Protocol.RPC) {
        found.at(
            method,
            method.name()
                + " returns "
                + type.spelling()
                + ": such results get slower stubs"
                + " without the checks of /robust.",
            "Use an [out] parameter.");
      }
    }
  }
}
