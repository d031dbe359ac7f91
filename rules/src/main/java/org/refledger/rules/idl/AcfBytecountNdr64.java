package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlUnit;

/** ACF-BYTECOUNT-NDR64: byte_count in code that may run with 64 bits. */
public final class AcfBytecountNdr64 extends IdlRule {
  public AcfBytecountNdr64() {
    super("ACF-BYTECOUNT-NDR64");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      place
          .slot()
          .attributes()
          .find("byte_count")
          .ifPresent(
              attribute ->
                  found.at(
                      attribute.where(),
                      place.member(),
                      place.slot().name(),
                      "byte_count on "
                          + place.quoted()
                          + " is not supported with NDR64, which"
                          + " 64-bit stubs use.",
                      "Let the stubs allocate, or use an array of bytes with size_is."));
    }
  }
}
