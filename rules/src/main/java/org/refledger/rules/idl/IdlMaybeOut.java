package org.refledger.rules.idl;

import java.util.Optional;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-MAYBE-OUT: an answer from a call that waits for none. */
public final class IdlMaybeOut extends IdlRule {
  public IdlMaybeOut() {
    super("IDL-MAYBE-OUT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Method method : Method.remote(unit)) {
      Optional<IdlAttribute> oneWay =
          method.operation().attributes().named("maybe", "message").stream().findFirst();
      if (oneWay.isPresent() && answers(method.operation())) {
        found.at(
            method,
            method.name()
                + " is ["
                + oneWay.get().name()
                + "], so nobody waits for its answer,"
                + " but it has a result or an [out] parameter.",
            "Return void (or HRESULT from a message) and use [in] parameters only.");
      }
    }
  }

  private static boolean answers(IdlOperation operation) {
    IdlType result = operation.result().type();
    boolean silent =
        result.depth() == 0
            && (result.is(Kind.VOID) || result.is(Kind.HRESULT) || result.is(Kind.UNKNOWN));
    return !silent || operation.parameters().stream().anyMatch(IdlSlot::isOut);
  }
}
