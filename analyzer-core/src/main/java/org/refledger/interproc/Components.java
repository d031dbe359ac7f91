package org.refledger.interproc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.refledger.ir.MethodRef;

/**
 * Strongly connected components of the call graph, callees before callers (Tarjan's algorithm,
 * without recursion).
 */
final class Components {
  private final Map<MethodRef, Set<MethodRef>> edges;
  private final Map<MethodRef, Integer> index = new LinkedHashMap<>();
  private final Map<MethodRef, Integer> low = new LinkedHashMap<>();
  private final Set<MethodRef> onStack = new java.util.LinkedHashSet<>();
  private final Deque<MethodRef> stack = new ArrayDeque<>();
  private final List<List<MethodRef>> found = new ArrayList<>();

  private Components(Map<MethodRef, Set<MethodRef>> edges) {
    this.edges = edges;
  }

  static List<List<MethodRef>> of(Map<MethodRef, Set<MethodRef>> edges) {
    Components c = new Components(edges);
    edges.keySet().stream().filter(m -> !c.index.containsKey(m)).forEach(c::visit);
    return c.found;
  }

  private record Visit(MethodRef method, Iterator<MethodRef> rest) {}

  private void visit(MethodRef root) {
    Deque<Visit> work = new ArrayDeque<>();
    work.push(open(root));
    while (!work.isEmpty()) {
      Visit v = work.element();
      if (v.rest().hasNext()) {
        MethodRef callee = v.rest().next();
        if (!index.containsKey(callee)) {
          work.push(open(callee));
        } else if (onStack.contains(callee)) {
          lower(v.method(), index.getOrDefault(callee, 0));
        }
      } else {
        work.pop();
        if (!work.isEmpty()) {
          lower(work.element().method(), low.getOrDefault(v.method(), 0));
        }
        close(v.method());
      }
    }
  }

  private Visit open(MethodRef method) {
    index.put(method, index.size());
    low.put(method, index.size() - 1);
    stack.push(method);
    onStack.add(method);
    return new Visit(method, edges.getOrDefault(method, Set.of()).iterator());
  }

  private void lower(MethodRef method, int to) {
    low.merge(method, to, Math::min);
  }

  private void close(MethodRef method) {
    if (!Objects.equals(low.get(method), index.get(method))) {
      return;
    }
    List<MethodRef> component = new ArrayList<>();
    MethodRef member;
    do {
      member = stack.pop();
      onStack.remove(member);
      component.add(member);
    } while (!member.equals(method));
    component.sort(null);
    found.add(component);
  }
}
