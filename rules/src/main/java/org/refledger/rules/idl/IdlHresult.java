package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-HRESULT: a remote COM method that cannot report a failed call. */
public final class IdlHresult extends IdlRule {
  public IdlHresult() {
    super("IDL-HRESULT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Method method : Method.remote(unit)) {
      IdlOperation operation = method.operation();
      IdlType result = operation.result().type();
      boolean hresult = result.depth() == 0 && result.is(Kind.HRESULT);
      if (method.face().protocol() == Protocol.OBJECT
          && !hresult
          && !result.is(Kind.UNKNOWN)
          && !operation.attributes().hasAny("call_as", "message")
          && !operation.name().equals("AddRef")
          && !operation.name().equals("Release")) {
        found.at(
            method,
            method.name()
                + " can be called from another process but does not return HRESULT:"
                + " a broken connection cannot be told from a result.",
            "Return HRESULT and the value through [out, retval], or mark it [local].");
      }
    }
  }
}
