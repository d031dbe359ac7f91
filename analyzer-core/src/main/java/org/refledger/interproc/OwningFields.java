package org.refledger.interproc;

import java.util.LinkedHashSet;
import java.util.Set;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Slot;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.Variable;

/**
 * Fields whose content some method gives back by a declared contract: storing a reference there is
 * a transfer.
 */
final class OwningFields {
  private final Set<String> keys = new LinkedHashSet<>();

  OwningFields(Program program, ContractTable contracts) {
    for (Procedure p : program.procedures()) {
      scan(p, contracts);
    }
  }

  boolean contains(String field) {
    return keys.contains(field);
  }

  private void scan(Procedure p, ContractTable contracts) {
    String[] loadedFrom = new String[p.variables().size()];
    boolean any = false;
    for (Block block : p.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Load load && load.place() instanceof Place.InstanceField f) {
          loadedFrom[load.target().index()] = f.field().key();
          any = true;
        } else if (event instanceof Event.Assign a && a.source() instanceof Variable v) {
          loadedFrom[a.target().index()] = loadedFrom[v.index()];
        } else if (any && event instanceof Event.Call call) {
          released(call, loadedFrom, contracts);
        }
      }
    }
  }

  private void released(Event.Call call, String[] loadedFrom, ContractTable contracts) {
    boolean anyLoaded =
        isLoaded(call.receiver(), loadedFrom)
            || call.arguments().stream().anyMatch(a -> isLoaded(a, loadedFrom));
    if (!anyLoaded) {
      return;
    }
    Contract contract = contracts.forCall(call).orElse(null);
    if (contract == null) {
      return;
    }
    if (call.receiver() instanceof Variable v
        && loadedFrom[v.index()] != null
        && givesBack(contract, Slot.RECEIVER)) {
      keys.add(loadedFrom[v.index()]);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      int slot = Math.min(i, Math.max(0, call.method().arity() - 1));
      if (call.arguments().get(i) instanceof Variable v
          && loadedFrom[v.index()] != null
          && givesBack(contract, slot)) {
        keys.add(loadedFrom[v.index()]);
      }
    }
  }

  private static boolean isLoaded(
      @org.jspecify.annotations.Nullable Operand operand, String[] loadedFrom) {
    return operand instanceof Variable v && loadedFrom[v.index()] != null;
  }

  private static boolean givesBack(Contract contract, int slot) {
    return contract.outcomes().stream()
        .anyMatch(
            o -> o.effect(slot).delta() < 0 || o.effect(slot).hand() == ArgEffect.Hand.CONSUMED);
  }
}
