package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlUnit;

/** IDL-INOUT-STRING-GROW: a string that may come back longer than its buffer. */
public final class IdlInoutStringGrow extends IdlRule {
  public IdlInoutStringGrow() {
    super("IDL-INOUT-STRING-GROW");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      // With [range] the client's stub refuses an answer that is too long.
      if (place.slot().isInOut()
          && place.isTextOfUnknownRoom()
          && !place.slot().attributes().has("range")) {
        found.at(
            place,
            "[in,out] string "
                + place.quoted()
                + " has no size: a longer answer overflows the client's buffer.",
            "Add size_is with the room the client has.");
      }
    }
  }
}
