package org.refledger.rules.idl;

import java.util.List;
import java.util.Optional;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** ACF-DONTFREE-LEAK: memory that is kept and never given back. */
public final class AcfDontfreeLeak extends IdlRule {
  public AcfDontfreeLeak() {
    super("ACF-DONTFREE-LEAK");
  }

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Method method : Method.remote(unit)) {
      List<IdlSlot> parameters = method.operation().parameters();
      boolean context = parameters.stream().anyMatch(IdlSlot::isContextHandle);
      for (IdlSlot slot : parameters) {
        Optional<String> type = Acf.allocated(unit, slot.type(), "dont_free");
        if (type.isPresent() && !context) {
          found.at(
              slot.where(),
              method.name(),
              slot.name(),
              "The server stub does not free '"
                  + slot.name()
                  + "' (allocate(dont_free) on '"
                  + type.get()
                  + "'), and "
                  + method.operation().name()
                  + " has no context handle to remember it by.",
              "Drop dont_free, or free it in the routine.");
        }
      }
    }
  }
}
