package org.refledger.interproc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;

/** Who calls whom, and whether on the caller's own object. */
final class OwnCalls {
  /** A method that calls another, and whether it does so on its own object. */
  record Caller(MethodRef method, boolean sameObject) {}

  private final Map<MethodRef, Set<Caller>> callers = new LinkedHashMap<>();

  /** Methods that call on their own object what too many bodies may answer. */
  private final Set<MethodRef> open = new LinkedHashSet<>();

  OwnCalls(Program program, CallGraph graph) {
    for (Procedure p : program.procedures()) {
      for (Block block : p.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call) {
            add(p.method(), call, graph);
          }
        }
      }
    }
  }

  private void add(MethodRef method, Event.Call call, CallGraph graph) {
    boolean sameObject = call.isOnThis();
    List<MethodRef> targets = graph.targets(call);
    if (targets.size() > CallGraph.MAX_TARGETS) {
      if (sameObject) {
        open.add(method);
      }
      return;
    }
    Caller caller = new Caller(method, sameObject);
    targets.forEach(t -> callers.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(caller));
  }

  Set<Caller> callersOf(MethodRef method) {
    return callers.getOrDefault(method, Set.of());
  }

  /** Methods whose calls on their own object are not all known. */
  Set<MethodRef> open() {
    return open;
  }
}
