package org.refledger.frontend.java;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.contract.ContractTable;
import org.refledger.frontend.FrontEndResult;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;

/**
 * How many calls were lowered, how many of them can matter for counts, and of how many the method
 * is unknown.
 *
 * @param undeclared methods without a contract that are called on values that are counted, or may
 *     be passed one, with the number of these calls
 */
record CallCount(
    int calls,
    int unresolved,
    int relevant,
    int unresolvedRelevant,
    SortedMap<MethodRef, Integer> undeclared) {
  static final CallCount NONE = new CallCount(0, 0, 0, 0, Collections.emptySortedMap());

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
    CallCount all = new CallCount(0, 0, 0, 0, new TreeMap<>());
    for (Procedure procedure : procedures) {
      for (Block block : procedure.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call) {
            all = all.plus(call, contracts);
          }
        }
      }
    }
    return all;
  }

  private CallCount plus(Event.Call call, ContractTable contracts) {
    int isUnknown = call.method().owner().equals("?") ? 1 : 0;
    boolean isDeclared = contracts.forCall(call).isPresent();
    boolean onCounted = contracts.ofType(call.receiverType().name()).isPresent();
    boolean matters = isDeclared || onCounted || COUNTING_NAMES.contains(call.method().name());
    if (!isDeclared && (onCounted || isUnknown == 0 && takesCounted(call, contracts))) {
      // What a counted type's stub leaves out has no owner that is known, but its name is.
      String receiver = call.receiverType().name();
      undeclared.merge(
          isUnknown == 0 ? call.method() : call.method().withOwner(receiver), 1, Integer::sum);
    }
    return new CallCount(
        calls + 1,
        unresolved + isUnknown,
        relevant + (matters ? 1 : 0),
        unresolvedRelevant + (matters ? isUnknown : 0),
        undeclared);
  }

  private static boolean takesCounted(Event.Call call, ContractTable contracts) {
    return call.method().parameters().stream().anyMatch(p -> contracts.ofType(p).isPresent());
  }

  CallCount plus(CallCount other) {
    SortedMap<MethodRef, Integer> both = new TreeMap<>(undeclared);
    other.undeclared.forEach((method, sites) -> both.merge(method, sites, Integer::sum));
    return new CallCount(
        calls + other.calls,
        unresolved + other.unresolved,
        relevant + other.relevant,
        unresolvedRelevant + other.unresolvedRelevant,
        both);
  }

  FrontEndResult.Statistics statistics(int files, int lines, Program program) {
    SortedMap<String, Integer> withoutBody = new TreeMap<>();
    undeclared.forEach(
        (method, sites) -> {
          if (!hasBody(method, program)) {
            withoutBody.put(method.owner() + "." + method.signature(), sites);
          }
        });
    return new FrontEndResult.Statistics(
        files,
        lines,
        program.procedures().size(),
        calls,
        unresolved,
        relevant,
        unresolvedRelevant,
        withoutBody);
  }

  /** Whether the program has the method's body, or that of a method that overrides it. */
  private static boolean hasBody(MethodRef method, Program program) {
    return program.procedure(method) != null
        || program.classes().subclasses(method.owner()).stream()
            .anyMatch(sub -> program.procedure(method.withOwner(sub)) != null);
  }
}
