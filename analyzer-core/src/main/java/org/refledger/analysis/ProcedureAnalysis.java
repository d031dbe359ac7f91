package org.refledger.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.Raised;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.ClassTable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Follows every feasible path of one procedure, block by block in reverse post-order, keeping a
 * bounded set of states for each block; ends with the books settled at the exits and a summary for
 * the callers.
 */
public final class ProcedureAnalysis {
  private final Frame frame;
  private final Values values;
  private final Counts counts;
  private final Branches branches;
  private final Exceptions exceptions;
  private final Transfer transfer;
  private final TreeMap<Integer, Deque<State>> pending = new TreeMap<>();
  private final List<Set<State>> seen = new ArrayList<>();
  private final Set<ExitKey> exitKeys = new LinkedHashSet<>();
  private final List<ExitState> exits = new ArrayList<>();
  private final Map<Integer, TraceStep> branchSteps = new LinkedHashMap<>();
  private int dropped;
  private int steps;

  /** Exits that differ only in their traces are one. */
  private record ExitKey(State state, int returned, SourceRange where) {}

  public ProcedureAnalysis(
      Procedure procedure,
      ContractTable contracts,
      ClassTable classes,
      Callees callees,
      ExceptionPolicy policy,
      Budget budget) {
    this.frame = new Frame(procedure, contracts, classes, callees, policy, budget);
    this.values = new Values(frame);
    this.counts = new Counts(frame);
    this.branches = new Branches(frame, values);
    this.exceptions = new Exceptions(frame, values);
    this.transfer = new Transfer(frame, values, counts, branches);
  }

  public ProcedureResult run() {
    frame.procedure().cfg().blocks().forEach(b -> seen.add(new LinkedHashSet<>()));
    enqueue(0, entry());
    while (!pending.isEmpty()) {
      int block = pending.firstKey();
      Deque<State> waiting = Objects.requireNonNull(pending.get(block));
      State state = waiting.removeFirst();
      if (waiting.isEmpty()) {
        pending.remove(block);
      }
      if (++steps > frame.budget().stepsPerProcedure()) {
        return new ProcedureResult(null, Map.of(), frame.faults().all(), dropped, true);
      }
      run(frame.procedure().cfg().block(block), state);
    }
    new Settlement(frame, exceptions, counts.overdrafts()).settle(exits);
    return new ProcedureResult(
        new SummaryBuilder(frame).build(exits),
        Explanations.of(exits),
        frame.faults().all(),
        dropped,
        false);
  }

  private State entry() {
    At at = new At(frame.procedure().cfg().block(0), 0, header());
    State state = State.EMPTY;
    List<Variable> inputs = frame.inputs();
    for (int k = 0; k < inputs.size(); k++) {
      Variable v = inputs.get(k);
      int slot = frame.slots().get(k);
      boolean owned = isOwnedInput(slot);
      Value value = input(v, slot, owned);
      int id = frame.inputId(k);
      state = state.withValue(id, value).withVariable(v.index(), id);
      if (owned) {
        String what = "'" + v.name() + "' is handed to this method, which must give it back";
        frame.acquired(value.born(), "the parameter", provenance());
        state =
            state.withStep(
                id, new TraceStep(TraceStep.Kind.ACQUIRE, at.range(), 1, what, provenance()));
      }
      if (isInOut(slot)) {
        state = withContent(state, id, k, v);
      }
    }
    return state;
  }

  /** What an in-out cell holds at entry belongs to it: whoever replaces it gives it back. */
  private State withContent(State state, int cell, int input, Variable v) {
    int id = frame.newId(state, frame.procedure().cfg().size() + input, 0, 1);
    Value content =
        Value.of(Cells.contentType(v.type()), v.name(), header())
            .withRef(RefState.owned(1))
            .withBirth(Value.Birth.IN_OUT);
    frame.acquired(content.born(), "the parameter", provenance());
    String what = "'" + v.name() + "' comes with a reference that belongs to it";
    return state
        .withValue(id, content)
        .withCell(new HeapCell(cell, HeapCell.CONTENT, false), id)
        .withStep(id, new TraceStep(TraceStep.Kind.ACQUIRE, content.born(), 1, what, provenance()));
  }

  private boolean isInOut(int slot) {
    return Slot.isParameter(slot)
        && frame
            .declared()
            .map(
                c ->
                    c.outcomes().stream()
                        .anyMatch(o -> o.effect(slot).cell() == ArgEffect.CellEffect.REPLACED))
            .orElse(false);
  }

  private String provenance() {
    return frame.declared().map(c -> c.provenance()).orElse("");
  }

  /** The line a finding about a parameter stands on. */
  private SourceRange header() {
    SourceRange r = frame.procedure().range();
    return new SourceRange(
        r.file(), r.startLine(), r.startColumn(), r.startLine(), r.startColumn() + 1);
  }

  private Value input(Variable v, int slot, boolean owned) {
    Value value = Value.of(v.type(), v.name(), header()).withVariable(v.name());
    boolean trackable = frame.isTrackable(v.type());
    boolean worthATest =
        v.type().equals(TypeRef.BOOLEAN)
            || v.type().isArray()
            || frame.classes().isSubtype(v.type().name(), "java.lang.Throwable");
    // what a constructor passes to super(..) may make its object a wrapper
    boolean wrapped = frame.procedure().method().isConstructor() && !v.type().isPlainData();
    if (wrapped || slot == Slot.RECEIVER || trackable || worthATest || isCellType(v)) {
      value = value.withSlot(slot, Value.Birth.FORMAL);
    }
    if (slot == Slot.RECEIVER) {
      value = value.withNullness(Nullness.NON_NULL);
    }
    if (Slot.isParameter(slot)
        && frame.contracts().ownsElements(frame.procedure().method(), slot)) {
      return value.withBirth(Value.Birth.OWNING_CONTAINER);
    }
    if (owned) {
      return value.withRef(RefState.owned(1)).withSlot(slot, Value.Birth.FORMAL);
    }
    if (!trackable) {
      return value;
    }
    boolean lent = Slot.isParameter(slot) && frame.isLent(slot);
    return value.withRef(RefState.borrowed(lent ? Lender.CALLER_BY_CONTRACT : Lender.CALLER));
  }

  private boolean isCellType(Variable v) {
    return v.type().isArray()
        || (!v.type().isPlainData() && v.type().name().endsWith("ByReference"));
  }

  private boolean isOwnedInput(int slot) {
    return Slot.isParameter(slot)
        && frame
            .declared()
            .map(
                c ->
                    c.outcomes().stream()
                        .filter(o -> o.isNormal())
                        .allMatch(
                            o ->
                                o.effect(slot).hand() == ArgEffect.Hand.CONSUMED
                                    || (o.effect(slot).delta() < 0 && !o.effect(slot).hasAmount())))
            .orElse(false);
  }

  private void enqueue(int block, State state) {
    State s = state.retainLive(v -> frame.liveness().isLiveIn(block, v) || isOwedLocal(state, v));
    Set<State> known = seen.get(block);
    if (known.contains(s)) {
      return;
    }
    if (known.size() >= frame.budget().disjunctsPerBlock()) {
      dropped++;
      return;
    }
    known.add(s);
    pending.computeIfAbsent(block, b -> new ArrayDeque<>()).add(s);
  }

  /** Named variables keep what they owe until they are overwritten or go out of scope. */
  private boolean isOwedLocal(State state, int variable) {
    int id = state.valueOf(variable);
    return id != 0
        && state.has(id)
        && state.ref(id).owes()
        && !frame.procedure().variables().get(variable).isTemporary();
  }

  private void run(Block block, State entry) {
    Collection<State> states = List.of(entry);
    List<Event> events = block.events();
    for (int i = 0; i < events.size() && !states.isEmpty(); i++) {
      Event event = events.get(i);
      At at = new At(block, i, event.range());
      Set<State> after = new LinkedHashSet<>();
      for (State s : states) {
        transfer.execute(event, s, at, new BlockSink(at, after));
      }
      BitSet dead = frame.liveness().deadAfter(block.id(), i);
      states = bounded(after.stream().map(s -> forget(s, dead)).toList());
    }
    for (State s : states) {
      leave(block, s);
    }
  }

  private Collection<State> bounded(List<State> states) {
    if (states.size() <= 1) {
      return states;
    }
    Set<State> distinct = new LinkedHashSet<>(states);
    if (distinct.size() <= frame.budget().disjunctsPerBlock()) {
      return distinct;
    }
    dropped += distinct.size() - frame.budget().disjunctsPerBlock();
    return distinct.stream().limit(frame.budget().disjunctsPerBlock()).toList();
  }

  private State forget(State state, BitSet dead) {
    State s = state;
    for (int v = dead.nextSetBit(0); v >= 0; v = dead.nextSetBit(v + 1)) {
      if (!isOwedLocal(s, v)) {
        s = s.withoutVariable(v);
      }
    }
    return s;
  }

  private void leave(Block block, State state) {
    Terminator t = block.terminator();
    At at = new At(block, block.events().size(), t.range());
    if (t instanceof Terminator.Goto g) {
      enqueue(g.block(), state);
    } else if (t instanceof Terminator.Branch b) {
      branch(b, b.ifTrue(), true, state, at);
      branch(b, b.ifFalse(), false, state, at);
    } else if (t instanceof Terminator.Return r) {
      doReturn(r, state, at);
    } else if (t instanceof Terminator.Throw x) {
      doThrow(x, state, at);
    }
  }

  private void branch(Terminator.Branch b, int target, boolean truth, State state, At at) {
    @Nullable State assumed = branches.assume(state, b.condition(), truth, at);
    if (assumed != null) {
      TraceStep step =
          branchSteps.computeIfAbsent(
              at.block().id() * 2 + (truth ? 1 : 0), k -> branchStep(b, truth));
      enqueue(target, assumed.withStep(0, step));
    }
  }

  private static TraceStep branchStep(Terminator.Branch b, boolean truth) {
    String text = BranchText.of(b.condition(), truth);
    return new TraceStep(TraceStep.Kind.BRANCH, b.range(), 0, text, "");
  }

  private void doReturn(Terminator.Return r, State state, At at) {
    if (r.value() == null) {
      exit(state, 0, r.range());
      return;
    }
    Evaluated value = values.evaluate(state, r.value(), at, 0);
    State s = value.state();
    if (frame.isCounted(frame.procedure().returnType())) {
      s = counts.use(s, value.id(), new Site(r.range(), "", "", Transfer.handle(r.value())), false);
    }
    exit(s, value.id(), r.range());
  }

  private void doThrow(Terminator.Throw x, State state, At at) {
    Raised raised = state.raised();
    if (!x.rethrow() || raised == null) {
      Evaluated value = values.evaluate(state, x.exception(), at, 0);
      raised = new Raised(value.state().value(value.id()).type(), "", Exit.THROWS, true, x.range());
      if (raised.type().isUnknown()) {
        raised =
            new Raised(
                org.refledger.contract.Outcome.ANY_EXCEPTION, "", Exit.THROWS, true, x.range());
      }
    }
    if (!ThrowRank.tellsOfTheDead(raised.type())) {
      route(state, raised, at);
    }
  }

  private void route(State state, Raised raised, At at) {
    exceptions.route(state, raised, at, this::enqueue, s -> exit(s, 0, at.range()));
  }

  private void exit(State state, int returned, SourceRange where) {
    int kept = returned;
    State s = kept == 0 ? state : state.withVariable(Integer.MAX_VALUE, kept);
    s = s.retainLive(v -> v == Integer.MAX_VALUE);
    if (exitKeys.add(new ExitKey(s, returned, where))) {
      exits.add(new ExitState(s, returned, where));
    }
  }

  /** Collects what one event leads to. */
  private final class BlockSink implements Sink {
    private final At at;
    private final Set<State> after;

    BlockSink(At at, Set<State> after) {
      this.at = at;
      this.after = after;
    }

    @Override
    public void next(State state) {
      after.add(state);
    }

    @Override
    public void raise(State state, Raised raised) {
      if (exceptions.matters(at.block(), raised)) {
        route(state, raised, at);
      }
    }
  }
}
