package org.refledger.rules.idl;

import org.refledger.ir.idl.IdlUnit;

/** ACF-ALLNODES-INOUT: a block that is replaced without being freed. */
public final class AcfAllnodesInout extends IdlRule {
  public AcfAllnodesInout() {
    super("ACF-ALLNODES-INOUT");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.remoteParameters(unit)) {
      if (place.slot().isInOut()) {
        Acf.allocated(unit, place.slot().type(), "all_nodes")
            .ifPresent(
                type ->
                    found.at(
                        place,
                        "[in,out] "
                            + place.quoted()
                            + " carries '"
                            + type
                            + "' with allocate(all_nodes): the stub returns a new block and leaves"
                            + " the old nodes to the client.",
                        "Keep the old root and free its nodes after the call."));
      }
    }
  }
}
