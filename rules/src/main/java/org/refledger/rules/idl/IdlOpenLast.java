package org.refledger.rules.idl;

import java.util.List;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-OPEN-LAST: an open array with something behind it. */
public final class IdlOpenLast extends IdlRule {
  public IdlOpenLast() {
    super("IDL-OPEN-LAST");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (IdlAggregate aggregate : unit.ownAggregates()) {
      List<IdlSlot> fields = aggregate.fields();
      for (int i = 0; i + 1 < fields.size() && !aggregate.isUnion(); i++) {
        IdlSlot field = fields.get(i);
        if (OpenStructs.isOpen(unit, field.type())) {
          found.at(
              field.where(),
              aggregate.name(),
              field.name(),
              "Open array '"
                  + field.name()
                  + "' is not the last field of '"
                  + aggregate.name()
                  + "', so what follows has no place.",
              "Move it to the end.");
        }
      }
    }
  }
}
