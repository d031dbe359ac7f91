package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.fault.Fault;
import org.refledger.fault.FaultKind;
import org.refledger.ir.TypeRef;
import org.refledger.trace.TraceStep;

/**
 * Circles in the graph of counted fields between classes. Whoever is in one is kept alive by the
 * others, so its last release never runs, and with it nothing that only runs then. A class that
 * holds objects of its own kind (lists, chains) makes no circle of objects.
 */
final class ReferenceCycles implements ProgramCheck {
  private final Counting counting;

  ReferenceCycles(Counting counting) {
    this.counting = counting;
  }

  @Override
  public void check(Consumer<Fault> faults) {
    Map<String, List<Holding>> graph = new TreeMap<>();
    for (Holding each : counting.holdings().unbroken()) {
      if (!each.holder().equals(each.held())) {
        graph.computeIfAbsent(each.holder(), k -> new ArrayList<>()).add(each);
      }
    }
    Set<String> told = new LinkedHashSet<>();
    for (String start : graph.keySet()) {
      List<Holding> circle = told.contains(start) ? List.of() : shortest(graph, start);
      if (!circle.isEmpty() && circle.stream().noneMatch(h -> told.contains(h.holder()))) {
        circle.forEach(h -> told.add(h.holder()));
        faults.accept(fault(circle));
      }
    }
  }

  /** The shortest way from the class back to itself; empty when there is none. */
  private static List<Holding> shortest(Map<String, List<Holding>> graph, String start) {
    Map<String, Holding> reachedBy = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String current = open.remove();
      for (Holding next : graph.getOrDefault(current, List.of())) {
        if (next.held().equals(start)) {
          return path(reachedBy, start, next);
        }
        if (reachedBy.putIfAbsent(next.held(), next) == null) {
          open.add(next.held());
        }
      }
    }
    return List.of();
  }

  private static List<Holding> path(Map<String, Holding> reachedBy, String start, Holding last) {
    List<Holding> path = new ArrayList<>(List.of(last));
    @Nullable Holding each = last;
    while (each != null && !each.holder().equals(start)) {
      each = reachedBy.get(each.holder());
      if (each != null) {
        path.add(each);
      }
    }
    Collections.reverse(path);
    return path;
  }

  private Fault fault(List<Holding> circle) {
    Holding first = circle.get(0);
    TypeRef type = TypeRef.of(first.holder());
    StringBuilder chain = new StringBuilder();
    FaultDraft draft =
        new FaultDraft(FaultKind.REFERENCE_CYCLE, first.in(), counting.protocol(type));
    for (Holding each : circle) {
      chain.append(each.display()).append(" -> ");
      draft.step(
          TraceStep.Kind.STORE,
          each.where(),
          1,
          each.display() + " keeps a counted reference to " + Holding.simple(each.held()));
    }
    chain.append(Holding.simple(first.holder()));
    return draft.at(counting.declaration(first.field(), first.where()), chain.toString(), type);
  }
}
