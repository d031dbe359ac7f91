package org.refledger.domain;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.refledger.fault.Fault.Certainty;
import org.refledger.trace.Trace;
import org.refledger.trace.TraceStep;

/**
 * What holds on one path at one point: variables to values, what is known of each value, storage
 * cells, remembered tests. Immutable; two states are equal when they differ only in their traces.
 */
public final class State {
  public static final State EMPTY =
      new State(
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          Certainty.CERTAIN,
          null,
          Trace.EMPTY);

  private final PMap<Integer, Integer> variables;
  private final PMap<Integer, Value> values;
  private final PMap<HeapCell, Integer> heap;
  private final PMap<Comparison, Boolean> tests;
  private final Certainty certainty;
  private final @Nullable Raised raised;
  private final Trace trace;
  private int hash;

  private State(
      PMap<Integer, Integer> variables,
      PMap<Integer, Value> values,
      PMap<HeapCell, Integer> heap,
      PMap<Comparison, Boolean> tests,
      Certainty certainty,
      @Nullable Raised raised,
      Trace trace) {
    this.variables = variables;
    this.values = values;
    this.heap = heap;
    this.tests = tests;
    this.certainty = certainty;
    this.raised = raised;
    this.trace = trace;
  }

  /** The value a variable holds, or 0 when it holds none. */
  public int valueOf(int variable) {
    Integer id = variables.get(variable);
    return id == null ? 0 : id;
  }

  public Map<Integer, Integer> variables() {
    return variables;
  }

  /** All values, by id. */
  public Map<Integer, Value> values() {
    return values;
  }

  /** What is known of a value that exists in this state. */
  public Value value(int id) {
    return Objects.requireNonNull(values.get(id), "no such value");
  }

  public boolean has(int id) {
    return values.containsKey(id);
  }

  /** The value that carries the count: the value itself, or the owner of a view. */
  public int root(int id) {
    int root = id;
    for (int hops = 0; hops < 16; hops++) {
      Value v = values.get(root);
      if (v == null || v.root() == 0 || !values.containsKey(v.root())) {
        return root;
      }
      root = v.root();
    }
    return root;
  }

  /** The reference state of a value's count. */
  public RefState ref(int id) {
    return value(root(id)).ref();
  }

  public Map<HeapCell, Integer> heap() {
    return heap;
  }

  /** What a cell holds, or 0 when nothing is known. */
  public int load(HeapCell cell) {
    Integer id = heap.get(cell);
    return id == null ? 0 : id;
  }

  public @Nullable Boolean test(Comparison comparison) {
    return tests.get(comparison);
  }

  public Certainty certainty() {
    return certainty;
  }

  /** The exception on its way, or null in normal flow. */
  public @Nullable Raised raised() {
    return raised;
  }

  public Trace trace() {
    return trace;
  }

  public State withVariable(int variable, int value) {
    return with(variables.plus(variable, value), values, heap, tests);
  }

  public State withoutVariable(int variable) {
    return variables.containsKey(variable)
        ? with(variables.minus(variable), values, heap, tests)
        : this;
  }

  public State withValue(int id, Value value) {
    return value.equals(values.get(id))
        ? this
        : with(variables, values.plus(id, value), heap, tests);
  }

  public State update(int id, UnaryOperator<Value> change) {
    return withValue(id, change.apply(value(id)));
  }

  /** Changes the reference state of the count a value belongs to. */
  public State updateRef(int id, UnaryOperator<RefState> change) {
    return update(root(id), v -> v.withRef(change.apply(v.ref())));
  }

  public State withCell(HeapCell cell, int value) {
    return with(variables, values, heap.plus(cell, value), tests);
  }

  public State withoutCells(java.util.function.Predicate<HeapCell> dropped) {
    PMap<HeapCell, Integer> kept = heap;
    for (HeapCell cell : heap.keySet()) {
      if (dropped.test(cell)) {
        kept = kept.minus(cell);
      }
    }
    return kept == heap ? this : with(variables, values, kept, tests);
  }

  public State withTest(Comparison comparison, boolean holds) {
    return with(variables, values, heap, tests.plus(comparison, holds));
  }

  /** Lowers the certainty of the path; it never rises again. */
  public State withCertainty(Certainty newCertainty) {
    return newCertainty.compareTo(certainty) <= 0
        ? this
        : new State(variables, values, heap, tests, newCertainty, raised, trace);
  }

  public State withRaised(@Nullable Raised newRaised) {
    return new State(variables, values, heap, tests, certainty, newRaised, trace);
  }

  public State withStep(int subject, TraceStep step) {
    return new State(variables, values, heap, tests, certainty, raised, trace.plus(subject, step));
  }

  /** Forgets a value: variables and cells that hold it hold nothing known any more. */
  public State withoutValue(int id) {
    PMap<Integer, Integer> vars = variables;
    for (Map.Entry<Integer, Integer> e : variables.entrySet()) {
      if (e.getValue() == id) {
        vars = vars.minus(e.getKey());
      }
    }
    PMap<HeapCell, Integer> cells = heap;
    for (Map.Entry<HeapCell, Integer> e : heap.entrySet()) {
      if (e.getValue() == id || e.getKey().base() == id) {
        cells = cells.minus(e.getKey());
      }
    }
    return with(vars, values.minus(id), cells, withoutTestsOf(Set.of(id)));
  }

  /**
   * Keeps only what can still matter: live variables, formals, duties, and what they reach. Two
   * states that differ only in what is dropped become equal.
   */
  public State retainLive(IntPredicate liveVariable) {
    PMap<Integer, Integer> vars = variables;
    for (Integer v : variables.keySet()) {
      if (!liveVariable.test(v)) {
        vars = vars.minus(v);
      }
    }
    Set<Integer> reached = reachable(vars);
    if (vars == variables && reached.size() == values.size()) {
      return this;
    }
    PMap<Integer, Value> kept = values;
    Set<Integer> dropped = new LinkedHashSet<>();
    for (Integer id : values.keySet()) {
      if (!reached.contains(id)) {
        kept = kept.minus(id);
        dropped.add(id);
      }
    }
    PMap<HeapCell, Integer> cells = heap;
    for (Map.Entry<HeapCell, Integer> e : heap.entrySet()) {
      if (dropped.contains(e.getKey().base()) || dropped.contains(e.getValue())) {
        cells = cells.minus(e.getKey());
      }
    }
    return with(vars, kept, cells, withoutTestsOf(dropped));
  }

  private Set<Integer> reachable(PMap<Integer, Integer> vars) {
    Set<Integer> reached = new LinkedHashSet<>(vars.values());
    for (Map.Entry<Integer, Value> e : values.entrySet()) {
      Value v = e.getValue();
      if (v.slot() != Value.NO_SLOT || (v.root() == 0 && v.ref().owes())) {
        reached.add(e.getKey());
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<HeapCell, Integer> e : heap.entrySet()) {
        int base = e.getKey().base();
        if ((base == 0 || reached.contains(base)) && reached.add(e.getValue())) {
          grown = true;
        }
      }
      for (Integer id : Set.copyOf(reached)) {
        Value v = values.get(id);
        if (v != null && v.root() != 0 && reached.add(v.root())) {
          grown = true;
        }
      }
    }
    reached.retainAll(values.keySet());
    return reached;
  }

  /**
   * Whether a variable of the predicate, or a cell, still leads to a handle on the count of this
   * value.
   */
  public boolean isReachable(int id, IntPredicate liveVariable) {
    int root = root(id);
    for (Map.Entry<Integer, Integer> e : variables.entrySet()) {
      if (liveVariable.test(e.getKey()) && has(e.getValue()) && root(e.getValue()) == root) {
        return true;
      }
    }
    return heap.values().stream().anyMatch(v -> has(v) && root(v) == root);
  }

  private PMap<Comparison, Boolean> withoutTestsOf(Set<Integer> dropped) {
    PMap<Comparison, Boolean> kept = tests;
    if (!tests.isEmpty()) {
      for (Comparison c : tests.keySet()) {
        for (Integer id : dropped) {
          if (c.mentions("v" + id)) {
            kept = kept.minus(c);
          }
        }
      }
    }
    return kept;
  }

  private State with(
      PMap<Integer, Integer> newVariables,
      PMap<Integer, Value> newValues,
      PMap<HeapCell, Integer> newHeap,
      PMap<Comparison, Boolean> newTests) {
    return new State(newVariables, newValues, newHeap, newTests, certainty, raised, trace);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State s
        && hashCode() == s.hashCode()
        && certainty == s.certainty
        && Objects.equals(raised, s.raised)
        && variables.equals(s.variables)
        && values.equals(s.values)
        && heap.equals(s.heap)
        && tests.equals(s.tests);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      int h = Objects.hash(variables, values, heap, tests, certainty, raised);
      hash = h == 0 ? 1 : h;
    }
    return hash;
  }
}
