package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlUnit;

/** IDL-OUT-STRING-UNSIZED: an [out] string without room to write it to. */
public final class IdlOutStringUnsized extends IdlRule {
  public IdlOutStringUnsized() {
    super("IDL-OUT-STRING-UNSIZED");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      if (place.slot().isOutOnly() && place.isTextOfUnknownRoom()) {
        found.at(
            place,
            "[out] string "
                + place.quoted()
                + " has no size: the server stub cannot know how much room the client has.",
            "Add size_is with an [in] parameter, or let the server allocate: one more '*'.");
      }
    }
  }
}
