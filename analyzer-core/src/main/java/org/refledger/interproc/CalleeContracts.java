package org.refledger.interproc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.analysis.Callees;
import org.refledger.analysis.FieldChanges;
import org.refledger.analysis.ProcedureResult;
import org.refledger.analysis.ThrowRank;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.TypeContract;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.trace.TraceStep;

/**
 * Answers what is known of each call, in order of precedence: declared, inferred from the bodies,
 * the library's default.
 */
final class CalleeContracts implements Callees {
  private static final String OBJECT = "java.lang.Object";
  private static final Pattern GETTER = Pattern.compile("(is|has|can|get|should)[A-Z]");

  private final Program program;
  private final ContractTable contracts;
  private final CallGraph graph;
  private final OwningFields owning;
  private final FieldEffects fields;
  private final Map<MethodRef, FieldRef> getters;
  private final Map<MethodRef, Optional<Contract>> summaries;
  private final Map<MethodRef, ProcedureResult> results;

  /**
   * @param getters methods that return what a field of their object holds, with its key
   * @param summaries filled by the driver, callees first; an empty entry means the body could not
   *     be summarised
   * @param results filled by the driver in the same way
   */
  CalleeContracts(
      Program program,
      ContractTable contracts,
      CallGraph graph,
      OwningFields owning,
      Map<MethodRef, FieldRef> getters,
      Map<MethodRef, Optional<Contract>> summaries,
      Map<MethodRef, ProcedureResult> results) {
    this.program = program;
    this.contracts = contracts;
    this.graph = graph;
    this.owning = owning;
    this.fields = new FieldEffects(program, graph, owning);
    this.getters = getters;
    this.summaries = summaries;
    this.results = results;
  }

  @Override
  public Resolution resolve(Event.Call call) {
    Contract declared = contracts.forCall(call).orElse(null);
    boolean lends = declared != null && declared.onlyLends();
    Contract only = call.kind() == Event.CallKind.VIRTUAL ? null : onlyBody(call);
    if (only != null && only.neverReturns() && call.kind() == Event.CallKind.SPECIAL) {
      // the body that surely runs keeps no promise of what it overrides
      return resolution(call, only, Knowledge.INFERRED, Map.of(), List.of(), fields.of(call));
    }
    if (declared != null && declared.saysSomething() && !lends) {
      return declared(declared, only, call);
    }
    List<MethodRef> targets = graph.targets(call);
    if (!targets.isEmpty() && targets.size() <= CallGraph.MAX_TARGETS) {
      Contract joined = join(call.method(), targets);
      if (joined != null && (!lends || joined.isGetter())) {
        return resolution(
            call, joined, Knowledge.INFERRED, steps(targets), List.of(), fields.of(call));
      }
      if (joined == null && declared == null) {
        return resolution(call, null, Knowledge.UNKNOWN, Map.of(), thrown(call), fields.of(call));
      }
    }
    if (declared != null) {
      return declared(declared, only, call);
    }
    return resolution(call, null, defaultFor(call), Map.of(), thrown(call), changes(call));
  }

  private Resolution resolution(
      Event.Call call,
      @Nullable Contract contract,
      Knowledge knowledge,
      Map<Integer, TraceStep> inner,
      List<TypeRef> thrown,
      FieldChanges changes) {
    Procedure body = program.procedure(call.method());
    boolean isPrivate = body != null && body.modifiers().contains(Procedure.Modifier.PRIVATE);
    return new Resolution(
        contract, knowledge, inner, thrown, changes, isPrivate, accessor(call, contract));
  }

  /** A declaration says so, or the only body returns what a field of an uncounted type holds. */
  private Accessor accessor(Event.Call call, @Nullable Contract contract) {
    boolean asks = call.arguments().isEmpty() && call.kind() == Event.CallKind.VIRTUAL;
    if (asks && contract != null && contract.origin() != Contract.Origin.INFERRED) {
      return contract.isAccessor() ? Accessor.FLAG : Accessor.NONE;
    }
    List<MethodRef> targets = asks ? graph.targets(call) : List.of();
    FieldRef field = targets.size() == 1 ? getters.get(targets.get(0)) : null;
    boolean plain =
        call.target() == null
            || contracts.ofType(call.target().type().name()).isEmpty()
                && !call.target().type().isArray();
    if (field == null || !plain) {
      return Accessor.NONE;
    }
    return field.isFinal() ? Accessor.CONSTANT : Accessor.FLAG;
  }

  /** What is known of the body that a call which is not virtual runs, or null. */
  private @Nullable Contract onlyBody(Event.Call call) {
    List<MethodRef> targets = graph.targets(call);
    return targets.size() == 1 ? summary(targets.get(0)) : null;
  }

  /**
   * @param only what is known of the only body it can reach, or null
   */
  private Resolution declared(Contract contract, @Nullable Contract only, Event.Call call) {
    Contract narrowed = narrowed(contract, call);
    if (only != null && only.outcomes().stream().allMatch(Outcome::isNormal)) {
      narrowed = narrowed.without(Outcome.Exit.THROWS_UNLIKELY);
    }
    return resolution(call, narrowed, Knowledge.DECLARED, Map.of(), List.of(), changes(call));
  }

  /** An override throws no more than it declares itself, whatever the method above it declares. */
  private Contract narrowed(Contract contract, Event.Call call) {
    if (contract.method().owner().equals(call.method().owner())
        || contract.outcomes().stream().noneMatch(o -> o.exit() == Outcome.Exit.THROWS)) {
      return contract;
    }
    Optional<List<TypeRef>> own = declaredExceptions(call);
    if (own.isEmpty()) {
      return contract;
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome o : contract.outcomes()) {
      if (o.exit() != Outcome.Exit.THROWS || isThrown(o.thrown(), own.get())) {
        outcomes.add(o);
      } else {
        own.get().stream()
            .filter(t -> program.classes().isSubtype(t.name(), o.thrown().name()))
            .map(t -> new Outcome(o.exit(), o.guards(), o.effects(), o.result(), t))
            .forEach(outcomes::add);
      }
    }
    return new Contract(contract.method(), outcomes, contract.origin(), contract.provenance());
  }

  private boolean isThrown(TypeRef type, List<TypeRef> declared) {
    return declared.stream().anyMatch(t -> program.classes().isSubtype(type.name(), t.name()))
        || !ThrowRank.isChecked(program.classes(), type)
            && !type.name().equals("java.lang.Exception");
  }

  /** Of several bodies none shows what all of them do. */
  private Map<Integer, TraceStep> steps(List<MethodRef> targets) {
    ProcedureResult result = targets.size() == 1 ? results.get(targets.get(0)) : null;
    return result == null ? Map.of() : result.steps();
  }

  /** A getter-like call leaves fields alone, whatever is known of its body. */
  private FieldChanges changes(Event.Call call) {
    boolean getter = call.arguments().isEmpty() && GETTER.matcher(call.method().name()).lookingAt();
    FieldChanges changes = fields.of(call);
    return getter ? new FieldChanges(changes.dropped(), Set.of(), false) : changes;
  }

  /** What the signature of the called method declares. */
  private List<TypeRef> thrown(Event.Call call) {
    return declaredExceptions(call).orElse(List.of());
  }

  private Optional<List<TypeRef>> declaredExceptions(Event.Call call) {
    return program
        .classes()
        .find(call.method().owner())
        .flatMap(
            c ->
                c.methods(call.method().name()).stream()
                    .filter(m -> m.ref().equals(call.method()))
                    .findFirst())
        .map(MethodDecl::thrown);
  }

  private Knowledge defaultFor(Event.Call call) {
    String owner = call.method().owner();
    if (owner.equals(OBJECT) || isOfLanguage(owner) || owner.startsWith("java.util.logging.")) {
      return Knowledge.BORROWS;
    }
    if (call.arguments().isEmpty() || isException(call)) {
      return Knowledge.BORROWS;
    }
    boolean data =
        owner.startsWith("java.io.")
            || owner.startsWith("java.nio.")
            || owner.startsWith("java.net.");
    return data && call.kind() != Event.CallKind.NEW ? Knowledge.BORROWS : Knowledge.UNKNOWN;
  }

  /** Numbers, texts and the like; what reflects on, refers to or runs other code may keep it. */
  private static boolean isOfLanguage(String owner) {
    String name = owner.startsWith("java.lang.") ? owner.substring("java.lang.".length()) : ".";
    return name.indexOf('.') < 0 && !name.contains("Thread");
  }

  /** An exception tells of what it is given; it owns nothing. */
  private boolean isException(Event.Call call) {
    String owner = call.method().owner();
    return call.kind() == Event.CallKind.NEW
        && (owner.endsWith("Exception")
            || program.classes().isSubtype(owner, "java.lang.Throwable"));
  }

  @Override
  public @Nullable Contract summary(MethodRef body) {
    return summaries.getOrDefault(body, Optional.empty()).orElse(null);
  }

  @Override
  public boolean releasesNothing(TypeContract type, String of) {
    for (String each : program.classes().superTypes(of)) {
      Procedure body = program.procedure(new MethodRef(each, type.releaseMethod(), List.of()));
      if (body != null) {
        return body.cfg().blocks().stream().allMatch(b -> b.events().isEmpty());
      }
    }
    return false;
  }

  @Override
  public boolean isOwning(String field) {
    return owning.contains(field);
  }

  @Override
  public boolean ownsElements(String field) {
    return owning.ownsElements(field);
  }

  @Override
  public boolean isDeadEnd(String field) {
    return owning.isDeadEnd(field);
  }

  @Override
  public boolean isRead(String field) {
    return owning.isRead(field);
  }

  @Override
  public boolean receivesCounted(MethodRef method, int parameter) {
    return owning.receivesCounted(method, parameter);
  }

  @Override
  public boolean releasesElements(MethodRef method, String field) {
    return owning.givesBack(method, FieldFlow.elements(field));
  }

  /** What all possible bodies agree on; where they do not, the argument is tracked no further. */
  private @Nullable Contract join(MethodRef method, List<MethodRef> targets) {
    List<Contract> known = new ArrayList<>();
    for (MethodRef target : targets) {
      Contract summary = summary(target);
      if (summary == null) {
        return null;
      }
      if (!summary.outcomes().isEmpty()) {
        known.add(summary);
      }
    }
    if (known.isEmpty()) {
      return null;
    }
    if (known.size() == 1) {
      return known.get(0);
    }
    return joined(method, known);
  }

  private static @Nullable Contract joined(MethodRef method, List<Contract> contracts) {
    Set<Integer> disputed = new LinkedHashSet<>();
    Set<List<Object>> results = new LinkedHashSet<>();
    Map<Integer, Set<ArgEffect>> effects = new LinkedHashMap<>();
    for (Contract c : contracts) {
      Map<Integer, Set<ArgEffect>> own = new LinkedHashMap<>();
      Set<Integer> slots = new LinkedHashSet<>();
      contracts.forEach(o -> o.outcomes().forEach(x -> slots.addAll(x.effects().keySet())));
      for (int slot : slots) {
        c.outcomes().stream()
            .filter(Outcome::isNormal)
            .forEach(
                o -> own.computeIfAbsent(slot, k -> new LinkedHashSet<>()).add(o.effect(slot)));
      }
      own.forEach(
          (slot, set) -> {
            Set<ArgEffect> before = effects.putIfAbsent(slot, set);
            if (before != null && !before.equals(set)) {
              disputed.add(slot);
            }
          });
      Set<Object> kinds = new LinkedHashSet<>();
      c.outcomes().stream()
          .filter(Outcome::isNormal)
          .forEach(
              o ->
                  kinds.add(
                      Arrays.asList(o.result().kind(), o.result().slot(), o.result().field())));
      results.add(List.copyOf(kinds));
    }
    boolean sameResult = results.size() == 1;
    Set<Outcome> merged = new LinkedHashSet<>();
    for (Contract c : contracts) {
      for (Outcome o : c.outcomes()) {
        merged.add(weakened(o, disputed, sameResult));
      }
    }
    return new Contract(
        method, List.copyOf(merged), Contract.Origin.INFERRED, "bodies of " + method.display());
  }

  private static Outcome weakened(Outcome o, Set<Integer> disputed, boolean sameResult) {
    Map<Integer, ArgEffect> effects = new LinkedHashMap<>(o.effects());
    disputed.forEach(slot -> effects.put(slot, ArgEffect.ESCAPE));
    ResultEffect result = o.result();
    if (!sameResult && result.isTracked()) {
      result =
          new ResultEffect(
              ResultEffect.Kind.UNTRACKED, result.slot(), 0, result.nullness(), result.constant());
    }
    return new Outcome(o.exit(), o.guards(), effects, result, o.thrown());
  }
}
