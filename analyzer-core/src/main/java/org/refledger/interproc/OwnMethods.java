package org.refledger.interproc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;

/** Which methods a method runs on its own object. */
final class OwnMethods {
  private final Program program;
  private final CallGraph graph;

  OwnMethods(Program program, CallGraph graph) {
    this.program = program;
    this.graph = graph;
  }

  /** The method, what it calls on its own object, and the closures these make. */
  Set<MethodRef> reachable(Procedure start) {
    Set<MethodRef> seen = new LinkedHashSet<>();
    Deque<MethodRef> work = new ArrayDeque<>(List.of(start.method()));
    while (!work.isEmpty()) {
      MethodRef method = work.remove();
      Procedure p = program.procedure(method);
      if (p == null || !seen.add(method)) {
        continue;
      }
      for (Block block : p.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.Call call && call.isOnThis()) {
            work.addAll(graph.targets(call));
          } else if (event instanceof Event.MakeClosure closure) {
            work.addAll(closure.bodies());
          }
        }
      }
    }
    return seen;
  }
}
