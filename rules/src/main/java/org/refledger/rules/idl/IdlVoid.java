package org.refledger.rules.idl;

import java.util.Set;
import java.util.TreeSet;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** IDL-VOID: a pointer to nobody knows what. */
public final class IdlVoid extends IdlRule {
  public IdlVoid() {
    super("IDL-VOID");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Method method : Method.remote(unit)) {
      IdlSlot result = method.operation().result();
      if (isVoid(result)) {
        found.at(
            method,
            method.name() + " returns a pointer to void: the stubs do not know what to send.",
            "Give it a type.");
      }
    }
    Set<String> typedefs = new TreeSet<>();
    for (Place place : Place.remoteParameters(unit)) {
      IdlSlot slot = place.slot();
      IdlType type = slot.type();
      if (isVoid(slot)) {
        String typedef = type.levels().get(type.depth() - 1).typedef();
        if (typedef.matches("|PVOID|LPVOID|LPCVOID") || typedefs.add(typedef)) {
          report(place, typedef, found);
        }
      }
    }
  }

  private static boolean isVoid(IdlSlot slot) {
    IdlType type = slot.type();
    return type.is(Kind.VOID)
        && type.depth() > 0
        && !slot.isContextHandle()
        && !type.isTranslated()
        && !slot.attributes().has("iid_is")
        && !type.hasTypedefAttribute("handle");
  }

  /** A typedef is at fault once, however often it is used. */
  private static void report(Place place, String typedef, Findings found) {
    String by = typedef.isEmpty() ? "" : " by '" + typedef + "'";
    found.at(
        place,
        place.quoted() + " points to void" + by + ": the stubs do not know what to send.",
        place.slot().type().depth() == 1
            ? "Give it a type, or byte * with size_is."
            : "Add iid_is when it is an interface pointer, else give it a type.");
  }
}
