package org.refledger.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.analysis.Callees.Knowledge;
import org.refledger.analysis.Callees.Resolution;
import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.contract.TypeContract;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Raised;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;

/**
 * Calls: every outcome of the callee's contract that fits the state becomes one state behind the
 * call, or an exception.
 */
final class CallTransfer {
  private static final int FIRST_ARGUMENT = 2;
  private static final Pattern QUESTION = Pattern.compile("(get|is|has|read|to)[A-Z]");
  private static final TypeRef UNCHECKED = TypeRef.of("java.lang.RuntimeException");

  private final Frame frame;
  private final Values values;
  private final Counts counts;
  private final Branches branches;
  private final Results results;
  private final ArgumentEffects arguments;
  private final CallUses uses;
  private final Bundles bundles;
  private final Answers answers;
  private final LastResults lastResults;

  /** By block and event: a call is resolved once, not once for each state. */
  private final Map<Long, Resolution> resolutions = new LinkedHashMap<>();

  CallTransfer(
      Frame frame,
      Values values,
      Counts counts,
      Branches branches,
      Fields fields,
      Bundles bundles) {
    this.frame = frame;
    this.values = values;
    this.counts = counts;
    this.branches = branches;
    this.results = new Results(frame, values, counts, fields, bundles);
    this.arguments = new ArgumentEffects(frame, counts, new Cells(frame, values, counts), bundles);
    this.bundles = bundles;
    this.uses = new CallUses(frame, counts);
    this.lastResults = new LastResults(frame);
    this.answers = new Answers(frame);
  }

  /** A call with its operands evaluated: what an outcome is applied to. */
  record Bound(
      Event.Call call,
      Resolution resolution,
      int receiver,
      List<Integer> arguments,
      At at,
      Site site) {

    /** The values in a slot: one, or the tail of a variable-arity call, or none. */
    List<Integer> in(int slot) {
      if (slot == Slot.RECEIVER) {
        return receiver == 0 ? List.of() : List.of(receiver);
      }
      if (!Slot.isParameter(slot) || slot >= arguments.size()) {
        return List.of();
      }
      boolean tail = slot == call.method().arity() - 1 && arguments.size() > call.method().arity();
      return tail ? arguments.subList(slot, arguments.size()) : List.of(arguments.get(slot));
    }

    /** The operand in a slot; null for the object that a constructor call makes. */
    @Nullable Operand operand(int slot) {
      return slot == Slot.RECEIVER ? call.receiver() : call.arguments().get(slot);
    }
  }

  void execute(Event.Call call, State state, At at, Sink sink) {
    if (answeredBefore(call, state, sink)) {
      return;
    }
    State s = state;
    int receiver = 0;
    if (call.receiver() != null) {
      Evaluated e = values.evaluate(s, call.receiver(), at, 0);
      s = e.state();
      receiver = e.id();
    } else if (call.kind() == CallKind.NEW) {
      Evaluated e = values.make(s, results.newObject(call), at, 0);
      s = e.state();
      receiver = e.id();
    }
    List<Integer> arguments = new ArrayList<>();
    for (Operand argument : call.arguments()) {
      Evaluated e = values.evaluate(s, argument, at, FIRST_ARGUMENT + arguments.size());
      s = e.state();
      arguments.add(e.id());
    }
    Constant answer = sureAnswer(call, receiver, arguments, s);
    if (answer != null && call.target() != null) {
      Evaluated e = values.make(s, Value.of(answer), at, 1);
      sink.next(values.assign(e.state(), call.target(), e.id(), call.range()));
      return;
    }
    if (receiver != 0 && call.kind() == CallKind.VIRTUAL) {
      s = s.update(receiver, v -> v.isNull() ? v : v.withNullness(Nullness.NON_NULL));
    }
    Resolution resolution =
        resolutions.computeIfAbsent(place(at), k -> frame.callees().resolve(call));
    String basis = resolution.contract() == null ? "" : resolution.contract().provenance();
    Site site = new Site(call.range(), call.method().display(), basis, "");
    Bound bound = new Bound(call, resolution, receiver, arguments, at, site);
    s = drop(bound, bundles.seenBy(bound, uses.check(bound, s)));
    Contract contract = resolution.contract();
    if (closesWhatIsOwned(bound, s)) {
      sink.next(counts.release(s, receiver, 1, site));
      return;
    }
    if (contract == null) {
      unknown(bound, s, sink);
      return;
    }
    for (Outcome outcome : contract.outcomes()) {
      apply(bound, outcome, s, sink);
    }
  }

  /** What a question must be answered, whoever answers it; null when that is open. */
  private static @Nullable Constant sureAnswer(
      Event.Call call, int receiver, List<Integer> arguments, State state) {
    if (Bundles.isSurelyFilled(call, receiver, state)) {
      return Constant.FALSE;
    }
    boolean equalToItself =
        call.method().name().equals("equals")
            && receiver != 0
            && arguments.equals(List.of(receiver));
    return equalToItself ? Constant.TRUE : null;
  }

  private static long place(At at) {
    return (long) at.block().id() << 32 | at.event();
  }

  /** Copies of fields that the callee may empty are stale from here on. */
  private State drop(Bound bound, State state) {
    Set<String> drops = bound.resolution().fields().dropped();
    if (drops.isEmpty()) {
      return state;
    }
    Predicate<HeapCell> emptied =
        c ->
            drops.contains(c.name())
                && (c.base() == 0 || (c.base() == bound.receiver() && !c.isFinal()));
    State s = state;
    for (var e : state.heap().entrySet()) {
      if (emptied.test(e.getKey()) && s.has(e.getValue())) {
        s = counts.stale(s, e.getValue(), e.getKey().name(), bound.site());
      }
    }
    return s.withoutCells(emptied);
  }

  /**
   * What a contract hands out is given back by the usual names, where its type has no protocol of
   * its own.
   */
  private boolean closesWhatIsOwned(Bound bound, State state) {
    Event.Call call = bound.call();
    boolean closing =
        bound.receiver() != 0
            && call.arguments().isEmpty()
            && TypeContract.USUAL_RELEASES.contains(call.method().name());
    if (!closing || !state.ref(bound.receiver()).owes()) {
      return false;
    }
    Contract contract = bound.resolution().contract();
    Value owned = state.value(state.root(bound.receiver()));
    return !frame.isCounted(owned.type())
        && !frame.isCounted(call.receiverType())
        && (contract == null || !contract.hasEffects());
  }

  /** The same question asked again with nothing in between has the same answer. */
  private boolean answeredBefore(Event.Call call, State state, Sink sink) {
    if (!Accesses.isQuestion(call)
        || !(call.receiver() instanceof org.refledger.ir.Variable v)
        || call.target() == null) {
      return false;
    }
    int receiver = state.valueOf(v.index());
    String question = Accesses.questionName(call);
    int answer = receiver == 0 ? 0 : state.load(new HeapCell(receiver, question, false));
    if (answer == 0 && receiver != 0) {
      answer = state.load(new HeapCell(receiver, question, true));
    }
    if (answer == 0 || !state.has(answer)) {
      return false;
    }
    sink.next(values.assign(state, call.target(), answer, call.range()));
    return true;
  }

  private void unknown(Bound bound, State state, Sink sink) {
    State s = state;
    if (bound.resolution().knowledge() == Knowledge.UNKNOWN) {
      for (int argument : bound.arguments()) {
        if (!isLentByCustom(argument, s)) {
          s = counts.escape(s, argument, Escape.LOST);
        }
      }
    }
    s = forgetFields(bound, mayReturnReceiver(bound, s));
    for (TypeRef declared : bound.resolution().thrown()) {
      sink.raise(
          s, new Raised(declared, bound.site().call(), Exit.THROWS, false, bound.call().range()));
    }
    if (!makesException(bound.call()) && !CallUses.isOfEveryObject(bound.call())) {
      TypeRef raised =
          bound.call().method().owner().equals("?") ? Outcome.ANY_EXCEPTION : UNCHECKED;
      sink.raise(
          s,
          new Raised(
              raised, bound.site().call(), Exit.THROWS_UNLIKELY, false, bound.call().range()));
    }
    sink.next(lastResults.remember(bound, answers.remember(bound, results.unknown(bound, s))));
  }

  /**
   * C has no say in who owns what is passed, but its libraries have: COM's rule 2a, JNI's local
   * references and copied memory. Nothing speaks for handles of no known kind.
   */
  private boolean isLentByCustom(int argument, State state) {
    if (!frame.procedure().isNative() || !state.has(argument)) {
      return false;
    }
    Value v = state.value(state.root(argument));
    return frame.isCounted(v.type())
        || frame.frameReferences().isScoped(v.born())
        || v.type().name().endsWith("*");
  }

  /**
   * {@code owned().unknown(5)}: the result of what nothing is known of may be the object itself.
   */
  private State mayReturnReceiver(Bound bound, State state) {
    Event.Call call = bound.call();
    if (call.target() == null
        || call.target().type().isPlainData()
        || bound.receiver() == 0
        || QUESTION.matcher(call.method().name()).lookingAt()) {
      return state;
    }
    Value v = state.value(bound.receiver());
    return !v.named() && v.ref().owes() && !call.target().type().isArray()
        ? counts.escape(state, bound.receiver(), Escape.LOST)
        : state;
  }

  /** Nobody expects the making of one exception to end in another. */
  private boolean makesException(Event.Call call) {
    return call.kind() == CallKind.NEW
        && frame.classes().isSubtype(call.method().owner(), "java.lang.Throwable");
  }

  private void apply(Bound bound, Outcome outcome, State state, Sink sink) {
    State after = effects(bound, outcome, forgetFields(bound, state));
    if (after == null) {
      return;
    }
    if (outcome.isNormal()) {
      State next = results.bind(bound, outcome, after);
      if (next != null) {
        sink.next(lastResults.remember(bound, answers.remember(bound, next)));
      }
      return;
    }
    if (outcome.exit() == Exit.THROWS_UNLIKELY
        && bound.call().kind() == CallKind.NEW
        && bound.resolution().knowledge() == Knowledge.DECLARED) {
      return; // a known constructor of a library stores what it gets
    }
    boolean undeclared =
        outcome.exit() != Exit.THROWS && outcome.thrown().equals(Outcome.ANY_EXCEPTION);
    TypeRef type = undeclared ? UNCHECKED : outcome.thrown();
    boolean own = bound.resolution().isPrivate();
    sink.raise(
        after, new Raised(type, bound.site().call(), outcome.exit(), own, bound.call().range()));
  }

  private @Nullable State effects(Bound bound, Outcome outcome, State state) {
    State s = state;
    for (Guard guard : outcome.guards()) {
      for (int id : bound.in(guard.slot())) {
        s = branches.assume(s, id, guard.fact());
        if (s == null) {
          return null;
        }
      }
    }
    for (var entry : outcome.effects().entrySet()) {
      for (int id : bound.in(entry.getKey())) {
        s =
            arguments.apply(
                bound, entry.getKey(), forgiven(bound, outcome, entry.getValue()), id, s);
      }
    }
    return s;
  }

  /** What a call that threw had done by then is only known of bodies that were read. */
  private static ArgEffect forgiven(Bound bound, Outcome outcome, ArgEffect effect) {
    boolean gone = effect.hand() == ArgEffect.Hand.CONSUMED || effect.delta() < 0;
    boolean unsure = !outcome.isNormal() && bound.resolution().knowledge() == Knowledge.DECLARED;
    return gone && unsure ? ArgEffect.ESCAPE : effect;
  }

  /**
   * What the receiver and the arguments hold in their fields may have changed, and so may the
   * answers to questions.
   */
  private State forgetFields(Bound bound, State state) {
    FieldChanges changes = bound.resolution().fields();
    if (changes.isNone()) {
      return state;
    }
    return state.withoutCells(
        cell ->
            !cell.isFinal()
                && cell.base() != 0
                && (cell.base() == bound.receiver()
                    ? !cell.isField() || changes.mayStore(cell.name())
                    : bound.arguments().contains(cell.base()))
                && !isCellOf(state, cell));
  }

  /** Contents of by-reference cells change by contract only. */
  private static boolean isCellOf(State state, HeapCell cell) {
    return cell.name().startsWith("[")
        && state.has(cell.base())
        && state.value(cell.base()).ref().escape() == Escape.NONE;
  }
}
