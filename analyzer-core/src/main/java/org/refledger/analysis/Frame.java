package org.refledger.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Slot;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.ir.Procedure;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassTable;
import org.refledger.source.SourceRange;

/**
 * What stays the same during the analysis of one procedure: the procedure itself and everything it
 * is judged by.
 */
final class Frame {
  private static final int INSTANCES = 3;

  private final Procedure procedure;
  private final ContractTable contracts;
  private final ClassTable classes;
  private final Callees callees;
  private final ExceptionPolicy policy;
  private final Budget budget;
  private final Liveness liveness;
  private final List<Integer> slots;
  private final Faults faults;
  private final java.util.Optional<Contract> declared;
  private final Map<Long, Integer> ids = new LinkedHashMap<>();
  private final Map<SourceRange, Acquisition> acquisitions = new LinkedHashMap<>();
  private final Map<String, Integer> accesses;
  private final Set<Integer> balanced = new LinkedHashSet<>();
  private final Set<Integer> owed = new LinkedHashSet<>();
  private final Map<Integer, Drop> drops = new LinkedHashMap<>();
  private final Doubts doubts = new Doubts();
  private final FrameReferences frameReferences;

  private record Acquisition(String call, String basis) {}

  Frame(
      Procedure procedure,
      ContractTable contracts,
      ClassTable classes,
      Callees callees,
      ExceptionPolicy policy,
      Budget budget) {
    this.procedure = procedure;
    this.contracts = contracts;
    this.classes = classes;
    this.callees = callees;
    this.policy = policy;
    this.budget = budget;
    this.liveness = new Liveness(procedure);
    this.slots = Slot.of(procedure);
    this.faults = new Faults(this);
    this.declared = contracts.forBody(procedure.method());
    this.frameReferences = new FrameReferences(this);
    this.accesses = Accesses.count(procedure);
  }

  Procedure procedure() {
    return procedure;
  }

  ContractTable contracts() {
    return contracts;
  }

  ClassTable classes() {
    return classes;
  }

  Callees callees() {
    return callees;
  }

  ExceptionPolicy policy() {
    return policy;
  }

  Budget budget() {
    return budget;
  }

  Liveness liveness() {
    return liveness;
  }

  Faults faults() {
    return faults;
  }

  /** The contract the body must keep, when one is declared. */
  java.util.Optional<Contract> declared() {
    return declared;
  }

  /** Whether a declaration says in so many words that the parameter is lent. */
  boolean isLent(int parameter) {
    return contracts.isLent(procedure.method(), parameter);
  }

  /** Whether a declaration says that nobody can tell who owns the parameter. */
  boolean mayTakeOver(int parameter) {
    return declared
        .map(
            c ->
                c.outcomes().stream()
                    .anyMatch(o -> o.effect(parameter).hand() == ArgEffect.Hand.ESCAPES))
        .orElse(false);
  }

  /** Whether a declaration says that the parameter is handed over to the method. */
  boolean takesOver(int parameter) {
    return declared
        .map(
            c ->
                c.outcomes().stream()
                    .filter(o -> o.isNormal())
                    .map(o -> o.effect(parameter).hand())
                    .anyMatch(
                        h -> h == ArgEffect.Hand.CONSUMED || h == ArgEffect.Hand.ELEMENTS_RELEASED))
        .orElse(false);
  }

  /** Formals, then captures: the variables that {@link #slots()} number. */
  List<Variable> inputs() {
    List<Variable> all = new java.util.ArrayList<>(procedure.formals());
    all.addAll(procedure.captures());
    return all;
  }

  /** The value with which the k-th of the {@link #inputs()} enters. */
  int inputId(int k) {
    // ids above every event's parts: one for each input
    return newId(State.EMPTY, procedure.cfg().size() + k, 0, 0);
  }

  /** The slot in which the value came in; {@link Slot#RESULT} when in none. */
  int slotOf(int value) {
    for (int k = 0; k < slots.size(); k++) {
      if (inputId(k) == value) {
        return slots.get(k);
      }
    }
    return Slot.RESULT;
  }

  List<Integer> slots() {
    return slots;
  }

  /** Remembers from what a reference was acquired, for messages. */
  void acquired(SourceRange where, String call, String basis) {
    acquisitions.put(where, new Acquisition(call, basis));
  }

  /** The call a reference born there was acquired from, empty when unknown. */
  String acquiredFrom(SourceRange born) {
    Acquisition a = acquisitions.get(born);
    return a == null ? "" : a.call();
  }

  /** The knowledge that made the value born there owned. */
  List<String> basisOf(SourceRange born) {
    Acquisition a = acquisitions.get(born);
    return a == null || a.basis().isEmpty() ? List.of() : List.of(a.basis());
  }

  /** The call that may have given back what a field held, and the field, for messages. */
  record Drop(String call, String field) {}

  void dropped(int value, String call, String field) {
    drops.put(value, new Drop(call, field));
  }

  Drop dropOf(int value) {
    return drops.getOrDefault(value, new Drop("", ""));
  }

  FrameReferences frameReferences() {
    return frameReferences;
  }

  Doubts doubts() {
    return doubts;
  }

  /** Remembers that on some path a reference added to a borrowed value was given back. */
  void balancedSomewhere(int value) {
    balanced.add(value);
  }

  /** Remembers that the method takes over what it gets in this slot, whatever way it leaves. */
  void owes(int slot) {
    owed.add(slot);
  }

  boolean isOwed(int slot) {
    return owed.contains(slot);
  }

  boolean isBalancedSomewhere(int value) {
    return balanced.contains(value);
  }

  /**
   * Whether a field (or the repeatable question of that name) occurs more than once, so that
   * remembering it can matter.
   */
  boolean isAskedAgain(String cellName) {
    return accesses.getOrDefault(cellName, 0) > 1;
  }

  /**
   * The id of the value born at a site; ids of one site in one state differ while the earlier value
   * is still there.
   */
  int newId(State state, int block, int event, int part) {
    int id = 0;
    for (int instance = 0; instance < INSTANCES; instance++) {
      long key =
          (((long) block * 100_000 + event) * 64 + Math.min(part, 63)) * INSTANCES + instance;
      id = ids.computeIfAbsent(key, k -> ids.size() + 1);
      if (!state.has(id)) {
        return id;
      }
    }
    return id;
  }

  /** Whether values of the type carry a count, as far as the type tells. */
  boolean isCounted(TypeRef type) {
    return !type.isArray() && contracts.ofType(type.name()).isPresent();
  }

  /** Whether it makes sense to keep books of values of this type at all. */
  boolean isTrackable(TypeRef type) {
    return !type.isPlainData()
        && !type.isArray()
        && (isCounted(type) || contracts.mayBeCounted(type.name()) || type.isUnknown());
  }

  /** How sure it is that the value is counted; see {@link #isSurelyUncounted}. */
  Certainty countability(State state, int id) {
    Value root = state.value(state.root(id));
    if (root.birth() != Value.Birth.FORMAL
        || isCounted(root.type())
        || root.is().stream().anyMatch(this::isCountedName)) {
      return Certainty.CERTAIN;
    }
    return Certainty.LIKELY;
  }

  /** Whether tests on the path say that the value needs no release. */
  boolean isSurelyUncounted(State state, int id) {
    Value root = state.value(state.root(id));
    if (root.isNull() || root.constant() != null) {
      return true; // a constant, such as one of an enum, is what nobody counts
    }
    for (String type : root.isNot()) {
      if (isRootOfCounted(type)) {
        return true;
      }
      if (!type.equals("java.lang.Object") && classes.isSubtype(root.type().name(), type)) {
        return true;
      }
    }
    if (isNoneOfTheCounted(root)) {
      return true;
    }
    if (root.birth() == Value.Birth.FORMAL) {
      if (!isTrackable(root.type())) {
        return true;
      }
      return root.is().stream().anyMatch(this::isPlain)
          || !root.is().isEmpty() && root.is().stream().noneMatch(this::suggestsCount);
    }
    return false;
  }

  /**
   * Whether a test for the type is a sign that the value is counted; of an unknown one it is not.
   */
  private boolean suggestsCount(String type) {
    return isCountedName(type) || contracts.mayBeCounted(type) && classes.find(type).isPresent();
  }

  /**
   * Whether the value is of a type that is not counted itself, and of none of the types below that
   * one that are.
   */
  private boolean isNoneOfTheCounted(Value v) {
    for (String type : v.isNot().isEmpty() ? List.<String>of() : v.is()) {
      List<String> counted =
          isCountedName(type)
              ? List.of()
              : classes.subclasses(type).stream().filter(this::isCountedName).toList();
      boolean excluded =
          counted.stream()
              .allMatch(c -> v.isNot().stream().anyMatch(no -> classes.isSubtype(c, no)));
      if (!counted.isEmpty() && excluded) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing of the type is counted. */
  private boolean isPlain(String type) {
    return !isCountedName(type) && !contracts.mayBeCounted(type);
  }

  /** Whether tests on the path narrow the value to what is, or may be, counted. */
  boolean isNarrowedToCounted(Value v) {
    return v.is().stream().anyMatch(this::suggestsCount);
  }

  /** Whether a test on the path says that the value is not of some type that is counted. */
  boolean isTestedAway(Value v) {
    return v.isNot().stream().anyMatch(this::isCountedName);
  }

  /**
   * Whether everything counted of its family derives from the type, so that what is not of the type
   * is not counted.
   */
  private boolean isRootOfCounted(String type) {
    return isCountedName(type)
        && classes.superTypes(type).stream().noneMatch(t -> !t.equals(type) && isCountedName(t));
  }

  private boolean isCountedName(String type) {
    return contracts.ofType(type).isPresent();
  }

  /** Whether the variable is named in the source (not a temporary). */
  static boolean isNamed(Variable variable) {
    return !variable.isTemporary();
  }
}
