package org.refledger.cpp;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.contract.ContractTable;
import org.refledger.frontend.FrontEndResult;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Procedure;

/** How many calls there are, how many can matter for counts, and of how many nothing is known. */
final class CallCount {
  private final ContractTable contracts;
  private final SortedMap<String, Integer> undeclared = new TreeMap<>();
  private int calls;
  private int unresolved;
  private int relevant;
  private int unresolvedRelevant;

  CallCount(ContractTable contracts) {
    this.contracts = contracts;
  }

  FrontEndResult.Statistics of(Collection<Procedure> procedures, int files, int lines) {
    for (Procedure procedure : procedures) {
      for (Block block : procedure.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call) {
            add(call);
          }
        }
      }
    }
    return new FrontEndResult.Statistics(
        files,
        lines,
        procedures.size(),
        calls,
        unresolved,
        relevant,
        unresolvedRelevant,
        Collections.unmodifiableSortedMap(undeclared));
  }

  private void add(Event.Call call) {
    boolean isUnknown = call.method().owner().equals("?");
    boolean isDeclared = contracts.forCall(call).isPresent();
    boolean onCounted = contracts.ofType(call.receiverType().name()).isPresent();
    boolean matters = isDeclared || onCounted;
    calls++;
    unresolved += isUnknown ? 1 : 0;
    relevant += matters ? 1 : 0;
    unresolvedRelevant += matters && isUnknown ? 1 : 0;
  }
}
