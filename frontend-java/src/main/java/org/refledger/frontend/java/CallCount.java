package org.refledger.frontend.java;

import java.util.Collection;
import java.util.Set;
import org.refledger.contract.ContractTable;
import org.refledger.frontend.FrontEndResult;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Procedure;

/**
 * How many calls were lowered, how many of them can matter for counts, and of how many the method
 * is unknown.
 */
record CallCount(int calls, int unresolved, int relevant, int unresolvedRelevant) {
  static final CallCount NONE = new CallCount(0, 0, 0, 0);

  private static final Set<String> COUNTING_NAMES =
      Set.of(
          "retain",
          "release",
          "incRef",
          "decRef",
          "tryIncRef",
          "AddRef",
          "Release",
          "close",
          "dispose");

  static CallCount of(Collection<Procedure> procedures, ContractTable contracts) {
    int calls = 0;
    int unresolved = 0;
    int relevant = 0;
    int unresolvedRelevant = 0;
    for (Procedure procedure : procedures) {
      for (Block block : procedure.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call) {
            boolean isUnknown = call.method().owner().equals("?");
            boolean matters = isRelevant(call, contracts);
            calls++;
            unresolved += isUnknown ? 1 : 0;
            relevant += matters ? 1 : 0;
            unresolvedRelevant += isUnknown && matters ? 1 : 0;
          }
        }
      }
    }
    return new CallCount(calls, unresolved, relevant, unresolvedRelevant);
  }

  private static boolean isRelevant(Event.Call call, ContractTable contracts) {
    return COUNTING_NAMES.contains(call.method().name())
        || contracts.ofType(call.receiverType().name()).isPresent()
        || contracts.forCall(call).isPresent();
  }

  CallCount plus(CallCount other) {
    return new CallCount(
        calls + other.calls,
        unresolved + other.unresolved,
        relevant + other.relevant,
        unresolvedRelevant + other.unresolvedRelevant);
  }

  FrontEndResult.Statistics statistics(int files, int lines, int procedures) {
    return new FrontEndResult.Statistics(
        files, lines, procedures, calls, unresolved, relevant, unresolvedRelevant);
  }
}
