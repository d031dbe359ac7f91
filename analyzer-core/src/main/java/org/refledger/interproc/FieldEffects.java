package org.refledger.interproc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.analysis.FieldChanges;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;

/**
 * By method, the fields that a run of it may give back for good (what was read from them before is
 * stale afterwards, RULES.md OLE1B), and those it may overwrite. Code that is not in the program
 * gives back nothing.
 */
final class FieldEffects {
  /** Stands for every field in a set of overwritten ones. */
  private static final String ANY = "*";

  private final CallGraph graph;
  private final FieldClosure dropped;
  private final FieldClosure stored;

  FieldEffects(Program program, CallGraph graph, OwningFields owning) {
    this.graph = graph;
    Map<MethodRef, Set<String>> drops = new LinkedHashMap<>();
    Map<MethodRef, Set<String>> stores = new LinkedHashMap<>();
    for (Procedure p : program.procedures()) {
      put(drops, p.method(), owning.dropped(p.method()));
      put(stores, p.method(), owning.overwritten(p.method()));
    }
    OwnCalls calls = new OwnCalls(program, graph);
    calls.open().forEach(m -> stores.put(m, Set.of(ANY)));
    this.dropped = new FieldClosure(drops, calls, owning);
    this.stored = new FieldClosure(stores, calls, owning);
  }

  private static void put(Map<MethodRef, Set<String>> sets, MethodRef method, Set<String> fields) {
    if (!fields.isEmpty()) {
      sets.put(method, fields);
    }
  }

  /** What a call may do; anything when its bodies are not in the program, or too many. */
  FieldChanges of(Event.Call call) {
    List<MethodRef> targets = graph.targets(call);
    if (targets.isEmpty() || targets.size() > CallGraph.MAX_TARGETS) {
      return FieldChanges.ANYTHING;
    }
    boolean isNew = call.kind() == Event.CallKind.NEW; // a new object has nothing to give back
    Set<String> drops = isNew ? Set.of() : of(targets, dropped);
    Set<String> stores = of(targets, stored);
    boolean anything = stores.contains(ANY);
    return new FieldChanges(drops, anything ? Set.of() : stores, anything);
  }

  private static Set<String> of(List<MethodRef> targets, FieldClosure closure) {
    if (targets.size() == 1) {
      return closure.of(targets.get(0));
    }
    Set<String> fields = new LinkedHashSet<>();
    targets.forEach(t -> fields.addAll(closure.of(t)));
    return fields;
  }
}
