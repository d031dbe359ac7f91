package org.refledger.interproc;

import java.util.ArrayDeque;
import java.util.Deque;
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
import org.refledger.ir.Variable;

/**
 * By method, the fields whose content a run of it may give back for good: what was read from them
 * before is stale afterwards (RULES.md OLE1B). Instance fields are those of the receiver; of other
 * objects nothing is said. Code that is not in the program drops nothing.
 */
final class FieldDrops {
  private final CallGraph graph;
  private final Map<MethodRef, Set<String>> dropped = new LinkedHashMap<>();
  private final OwningFields owning;

  FieldDrops(Program program, CallGraph graph, OwningFields owning) {
    this.graph = graph;
    this.owning = owning;
    for (Procedure p : program.procedures()) {
      Set<String> direct = owning.dropped(p.method());
      if (!direct.isEmpty()) {
        dropped.put(p.method(), new LinkedHashSet<>(direct));
      }
    }
    if (!dropped.isEmpty()) {
      propagate(callers(program));
    }
  }

  /** A call of a method, and whether it is made on the caller's own object. */
  private record Caller(MethodRef method, boolean sameObject) {}

  private Map<MethodRef, Set<Caller>> callers(Program program) {
    Map<MethodRef, Set<Caller>> callers = new LinkedHashMap<>();
    for (Procedure p : program.procedures()) {
      for (Block block : p.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call) {
            Caller caller = new Caller(p.method(), isOnThis(call));
            targets(call)
                .forEach(t -> callers.computeIfAbsent(t, k -> new LinkedHashSet<>()).add(caller));
          }
        }
      }
    }
    return callers;
  }

  private static boolean isOnThis(Event.Call call) {
    return call.receiver() instanceof Variable v && v.kind() == Variable.Kind.THIS;
  }

  private void propagate(Map<MethodRef, Set<Caller>> callers) {
    Deque<MethodRef> changed = new ArrayDeque<>(dropped.keySet());
    while (!changed.isEmpty()) {
      MethodRef callee = changed.remove();
      List<String> ofCallee = List.copyOf(dropped.getOrDefault(callee, Set.of()));
      for (Caller caller : callers.getOrDefault(callee, Set.of())) {
        Set<String> own = dropped.computeIfAbsent(caller.method(), k -> new LinkedHashSet<>());
        boolean grown = false;
        for (String field : ofCallee) {
          grown |= (caller.sameObject() || owning.isStatic(field)) && own.add(field);
        }
        if (grown) {
          changed.add(caller.method());
        }
      }
    }
  }

  private List<MethodRef> targets(Event.Call call) {
    List<MethodRef> targets = graph.targets(call);
    return targets.size() <= CallGraph.MAX_TARGETS ? targets : List.of();
  }

  Set<String> of(Event.Call call) {
    if (dropped.isEmpty() || call.kind() == Event.CallKind.NEW) {
      return Set.of();
    }
    Set<String> fields = new LinkedHashSet<>();
    targets(call).forEach(t -> fields.addAll(dropped.getOrDefault(t, Set.of())));
    return fields;
  }
}
