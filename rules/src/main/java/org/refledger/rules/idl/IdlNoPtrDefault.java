package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel.Origin;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlUnit;

/** IDL-NO-PTR-DEFAULT: embedded pointers whose class depends on a compiler switch. */
public final class IdlNoPtrDefault extends IdlRule {
  public IdlNoPtrDefault() {
    super("IDL-NO-PTR-DEFAULT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    boolean rpc = Method.remote(unit).stream().anyMatch(m -> m.face().protocol() == Protocol.RPC);
    if (!rpc) {
      return;
    }
    List<Place> open = Place.fields(unit).stream().filter(IdlNoPtrDefault::isOpen).toList();
    if (!open.isEmpty()) {
      Place first = open.get(0);
      String more = open.size() == 1 ? "" : " and " + (open.size() - 1) + " more";
      found.at(
          first,
          "Pointer field "
              + first.quoted()
              + more
              + " has no class, and there is no"
              + " pointer_default: it is unique, or with /osf full.",
          "Add pointer_default(unique) to the interface.");
    }
  }

  private static boolean isOpen(Place place) {
    return Structures.isPlainMemory(place.slot().type())
        && place.slot().type().levels().stream()
            .anyMatch(l -> l.shape() == Shape.POINTER && l.origin() == Origin.FALLBACK);
  }
}
