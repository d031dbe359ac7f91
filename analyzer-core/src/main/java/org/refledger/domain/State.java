package org.refledger.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.IntTreePMap;
import org.pcollections.PMap;
import org.refledger.fault.Fault.Certainty;
import org.refledger.ir.Condition.Relation;
import org.refledger.trace.Trace;
import org.refledger.trace.TraceStep;

/**
 * What holds on one path at one point: variables to values, what is known of each value, storage
 * cells, remembered tests. Immutable; two states are equal when they differ only in their traces.
 */
public final class State {
  public static final State EMPTY =
      new State(
          IntTreePMap.empty(),
          IntTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          0,
          Certainty.CERTAIN,
          null,
          Trace.EMPTY);

  private final PMap<Integer, Integer> variables;
  private final PMap<Integer, Value> values;
  private final PMap<HeapCell, Integer> heap;
  private final PMap<Comparison, Boolean> tests;

  /**
   * The sum of {@link #entry} over all maps: kept along, since states are compared at each step.
   */
  private final int entries;

  private final Certainty certainty;
  private final @Nullable Raised raised;
  private final Trace trace;

  private State(
      PMap<Integer, Integer> variables,
      PMap<Integer, Value> values,
      PMap<HeapCell, Integer> heap,
      PMap<Comparison, Boolean> tests,
      int entries,
      Certainty certainty,
      @Nullable Raised raised,
      Trace trace) {
    this.variables = variables;
    this.values = values;
    this.heap = heap;
    this.tests = tests;
    this.entries = entries;
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

  /** Whether a test on the path says that the two are the same object. */
  public boolean isSame(int one, int other) {
    return one == other
        || Boolean.TRUE.equals(
            test(Comparison.of(Comparison.key(one), Relation.EQUAL, Comparison.key(other))));
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
    return with(
        variables.plus(variable, value),
        values,
        heap,
        tests,
        entries - entry(variable, variables.get(variable)) + entry(variable, value));
  }

  public State withoutVariable(int variable) {
    Integer held = variables.get(variable);
    return held == null
        ? this
        : with(variables.minus(variable), values, heap, tests, entries - entry(variable, held));
  }

  public State withValue(int id, Value value) {
    Value known = values.get(id);
    return value.equals(known)
        ? this
        : with(
            variables,
            values.plus(id, value),
            heap,
            tests,
            entries - entry(id, known) + entry(id, value));
  }

  public State update(int id, UnaryOperator<Value> change) {
    return withValue(id, change.apply(value(id)));
  }

  /** Changes the reference state of the count a value belongs to. */
  public State updateRef(int id, UnaryOperator<RefState> change) {
    return update(root(id), v -> v.withRef(change.apply(v.ref())));
  }

  public State withCell(HeapCell cell, int value) {
    return with(
        variables,
        values,
        heap.plus(cell, value),
        tests,
        entries - entry(cell, heap.get(cell)) + entry(cell, value));
  }

  public State withoutCells(java.util.function.Predicate<HeapCell> dropped) {
    PMap<HeapCell, Integer> kept = heap;
    int sum = entries;
    for (Map.Entry<HeapCell, Integer> e : heap.entrySet()) {
      if (dropped.test(e.getKey())) {
        kept = kept.minus(e.getKey());
        sum -= entry(e.getKey(), e.getValue());
      }
    }
    return kept == heap ? this : with(variables, values, kept, tests, sum);
  }

  public State withTest(Comparison comparison, boolean holds) {
    return with(
        variables,
        values,
        heap,
        tests.plus(comparison, holds),
        entries - entry(comparison, tests.get(comparison)) + entry(comparison, holds));
  }

  /** Lowers the certainty of the path; it never rises again. */
  public State withCertainty(Certainty newCertainty) {
    return newCertainty.compareTo(certainty) <= 0
        ? this
        : new State(variables, values, heap, tests, entries, newCertainty, raised, trace);
  }

  public State withRaised(@Nullable Raised newRaised) {
    return new State(variables, values, heap, tests, entries, certainty, newRaised, trace);
  }

  public State withStep(int subject, TraceStep step) {
    return new State(
        variables, values, heap, tests, entries, certainty, raised, trace.plus(subject, step));
  }

  /** Forgets a value: variables and cells that hold it hold nothing known any more. */
  public State withoutValue(int id) {
    PMap<Integer, Integer> vars = variables;
    int sum = entries - entry(id, values.get(id));
    for (Map.Entry<Integer, Integer> e : variables.entrySet()) {
      if (e.getValue() == id) {
        vars = vars.minus(e.getKey());
        sum -= entry(e.getKey(), e.getValue());
      }
    }
    State slim = with(vars, values.minus(id), heap, tests, sum);
    return slim.withoutCells(c -> c.base() == id || slim.load(c) == id).withoutTestsOf(Set.of(id));
  }

  /**
   * Keeps only what can still matter: live variables, formals, duties, and what they reach. Two
   * states that differ only in what is dropped become equal.
   */
  public State retainLive(IntPredicate liveVariable) {
    PMap<Integer, Integer> vars = variables;
    int sum = entries;
    Deque<Integer> roots = new ArrayDeque<>();
    for (Map.Entry<Integer, Integer> e : variables.entrySet()) {
      if (liveVariable.test(e.getKey())) {
        roots.add(e.getValue());
      } else {
        vars = vars.minus(e.getKey());
        sum -= entry(e.getKey(), e.getValue());
      }
    }
    Set<Integer> reached = reachable(roots);
    if (reached.size() == values.size()) {
      return vars == variables ? this : with(vars, values, heap, tests, sum);
    }
    PMap<Integer, Value> kept = values;
    Set<Integer> dropped = new LinkedHashSet<>();
    for (Map.Entry<Integer, Value> e : values.entrySet()) {
      if (!reached.contains(e.getKey())) {
        kept = kept.minus(e.getKey());
        dropped.add(e.getKey());
        sum -= entry(e.getKey(), e.getValue());
      }
    }
    State slim = with(vars, kept, heap, tests, sum);
    return slim.withoutCells(c -> dropped.contains(c.base()) || dropped.contains(slim.load(c)))
        .withoutTestsOf(dropped);
  }

  /** The values that are reached from these and from duties; the queue is used up. */
  private Set<Integer> reachable(Deque<Integer> work) {
    for (Map.Entry<Integer, Value> e : values.entrySet()) {
      Value v = e.getValue();
      if (v.slot() != Value.NO_SLOT || (v.root() == 0 && v.ref().owes())) {
        work.add(e.getKey());
      }
    }
    Map<Integer, List<Integer>> contents = new LinkedHashMap<>();
    for (Map.Entry<HeapCell, Integer> e : heap.entrySet()) {
      contents.computeIfAbsent(e.getKey().base(), b -> new ArrayList<>(2)).add(e.getValue());
    }
    work.addAll(contents.getOrDefault(0, List.of()));
    Set<Integer> reached = new LinkedHashSet<>();
    while (!work.isEmpty()) {
      Integer id = work.remove();
      if (reached.add(id)) {
        work.addAll(contents.getOrDefault(id, List.of()));
        Value v = values.get(id);
        if (v != null && v.root() != 0) {
          work.add(v.root());
        }
      }
    }
    reached.removeIf(id -> !values.containsKey(id));
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
    return heap.entrySet().stream()
        .filter(e -> !e.getKey().isMemory())
        .anyMatch(e -> has(e.getValue()) && root(e.getValue()) == root);
  }

  private State withoutTestsOf(Set<Integer> dropped) {
    PMap<Comparison, Boolean> kept = tests;
    int sum = entries;
    Set<String> keys = new LinkedHashSet<>();
    for (Integer id : tests.isEmpty() ? Set.<Integer>of() : dropped) {
      keys.add(Comparison.key(id));
    }
    for (Map.Entry<Comparison, Boolean> e : tests.entrySet()) {
      if (keys.contains(e.getKey().left()) || keys.contains(e.getKey().right())) {
        kept = kept.minus(e.getKey());
        sum -= entry(e.getKey(), e.getValue());
      }
    }
    return kept == tests ? this : with(variables, values, heap, kept, sum);
  }

  private State with(
      PMap<Integer, Integer> newVariables,
      PMap<Integer, Value> newValues,
      PMap<HeapCell, Integer> newHeap,
      PMap<Comparison, Boolean> newTests,
      int newEntries) {
    return new State(
        newVariables, newValues, newHeap, newTests, newEntries, certainty, raised, trace);
  }

  /** What an entry of a map adds to the hash; nothing when there is none. */
  private static int entry(Object key, @Nullable Object value) {
    return value == null ? 0 : (key.hashCode() + 1) * 0x9E3779B9 ^ value.hashCode() * 31;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State s
        && entries == s.entries
        && certainty == s.certainty
        && Objects.equals(raised, s.raised)
        && same(variables, s.variables)
        && same(values, s.values)
        && same(heap, s.heap)
        && same(tests, s.tests);
  }

  @SuppressWarnings("ReferenceEquality") // states share most of their maps
  private static boolean same(Map<?, ?> one, Map<?, ?> other) {
    return one == other || one.equals(other);
  }

  @Override
  public int hashCode() {
    return entries * 31 + certainty.ordinal();
  }
}
