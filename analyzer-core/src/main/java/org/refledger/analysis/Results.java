package org.refledger.analysis;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.analysis.Callees.Accessor;
import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.Contract;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.domain.Comparison;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.domain.Value.Status;
import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.decl.MethodDecl;

/** Results of calls: who owns them, whose count they share. */
final class Results {
  private static final int RESULT = 1;
  private static final String OBJECT = "java.lang.Object";
  private static final Pattern COUNT_QUESTION = Pattern.compile("(?i)(get)?ref(erence)?_?c(ou)?nt");

  private final Frame frame;
  private final Values values;
  private final Counts counts;
  private final Fields fields;
  private final Bundles bundles;
  private final Elements elements;

  Results(Frame frame, Values values, Counts counts, Fields fields, Bundles bundles) {
    this.frame = frame;
    this.values = values;
    this.counts = counts;
    this.fields = fields;
    this.bundles = bundles;
    this.elements = new Elements(frame);
  }

  /** The object a {@code new} makes, before its constructor has run. */
  Value newObject(Event.Call call) {
    return Value.of(call.receiverType(), name(call), call.range())
        .withNullness(Nullness.NON_NULL)
        .withBirth(bundles.makesOne(call) ? Value.Birth.BUNDLE : Value.Birth.RESULT)
        .withRef(RefState.UNKNOWN);
  }

  /** The state behind the call, or null when the outcome cannot be. */
  @Nullable State bind(Bound bound, Outcome outcome, State state) {
    if (bound.call().kind() == CallKind.NEW) {
      return constructed(bound, outcome.result(), state);
    }
    if (bound.call().method().isConstructor()) {
      return delegated(bound, outcome.result(), state);
    }
    return result(bound, outcome, state);
  }

  /** The result of a call nothing is known of. */
  State unknown(Bound bound, State state) {
    if (bound.call().kind() == CallKind.NEW) {
      return constructed(bound, ResultEffect.UNTRACKED, state);
    }
    Variable target = bound.call().target();
    if (target == null) {
      return state;
    }
    Evaluated made =
        values.make(
            state,
            Value.of(target.type(), name(bound.call()), bound.call().range()),
            bound.at(),
            RESULT);
    return values.assign(remember(bound, made), target, made.id(), bound.call().range());
  }

  private State remember(Bound bound, Evaluated made) {
    Event.Call call = bound.call();
    String question = Accesses.questionName(call);
    Accessor accessor = bound.resolution().accessor();
    boolean worth =
        Accesses.isQuestion(call)
            && bound.receiver() != 0
            && frame.isAskedAgain(question)
            && (accessor != Accessor.NONE || made.state().value(made.id()).type().isPrimitive());
    HeapCell cell = new HeapCell(bound.receiver(), question, accessor == Accessor.CONSTANT);
    return worth ? made.state().withCell(cell, made.id()) : made.state();
  }

  private State constructed(Bound bound, ResultEffect effect, State state) {
    int id = bound.receiver();
    State s = state;
    if (effect.kind() == ResultEffect.Kind.OWNED) {
      s = own(bound, id, 1, s);
    } else if (effect.kind() == ResultEffect.Kind.VIEW_OF) {
      s = shareCount(bound, id, effect.slot(), s);
    } else if (frame.isCounted(bound.call().receiverType()) && isOurs(bound)) {
      s = ownByConvention(bound, id, s);
    } else if (frame.isCounted(bound.call().receiverType())) {
      s = s.update(id, Counts::untracked);
    }
    Variable target = bound.call().target();
    return target == null ? s : values.assign(s, target, id, bound.call().range());
  }

  /** A class of the program whose type is counted, with no contract for its constructor. */
  private boolean isOurs(Bound bound) {
    Contract contract = bound.resolution().contract();
    return contract != null
        && contract.origin() == Contract.Origin.INFERRED
        && frame.contracts().forCall(bound.call()).isEmpty();
  }

  /**
   * A new counted object starts with one reference; when it was given a counted value it is taken
   * for a wrapper of it.
   */
  private State ownByConvention(Bound bound, int id, State state) {
    String type = bound.call().receiverType().name();
    boolean idle =
        frame
            .contracts()
            .ofType(type)
            .filter(p -> frame.callees().releasesNothing(p, type))
            .isPresent();
    if (idle || !frame.contracts().startsOwned(type)) {
      return state.update(id, Counts::untracked);
    }
    for (int argument : bound.arguments()) {
      Value v = state.value(state.root(argument));
      if (frame.isCounted(v.type()) || v.ref().owes() || v.ref().life() == RefState.Life.MOVED) {
        return state.update(id, Counts::untracked);
      }
    }
    return own(bound, id, 1, state.update(id, v -> v.withBirth(Value.Birth.OWN_OBJECT)));
  }

  /** What gives references, or lends them, is counted itself. */
  private void prove(Bound bound, ResultEffect effect, State state) {
    boolean shows =
        bound.receiver() != 0
            && (effect.kind() == ResultEffect.Kind.OWNED
                || effect.kind() == ResultEffect.Kind.BORROWED && effect.slot() == Slot.RECEIVER);
    if (shows) {
      frame.doubts().dispel(state.value(state.root(bound.receiver())).born());
    }
  }

  private State own(Bound bound, int id, int count, State state) {
    frame.acquired(bound.call().range(), bound.site().call(), bound.site().basis());
    State s = state.update(id, v -> v.withRef(RefState.owned(count)));
    String what = "owned reference acquired: " + bound.site().call() + " returns +" + count;
    Site site = bound.site().explainedBy(bound.resolution().inner().get(Slot.RESULT));
    return counts.acquired(s, id, count, what, site);
  }

  private static State shareCount(Bound bound, int id, int slot, State state) {
    for (int owner : bound.in(slot)) {
      int root = state.root(owner);
      if (root != id) {
        return state.update(id, v -> v.withRoot(root));
      }
    }
    return state.update(id, Counts::untracked);
  }

  /**
   * {@code this(...)} and {@code super(...)}: the object under construction becomes what the other
   * constructor makes of it.
   */
  private static State delegated(Bound bound, ResultEffect effect, State state) {
    if (effect.kind() == ResultEffect.Kind.VIEW_OF && bound.receiver() != 0) {
      return shareCount(bound, bound.receiver(), effect.slot(), state);
    }
    return state;
  }

  private @Nullable State result(Bound bound, Outcome outcome, State state) {
    Variable target = bound.call().target();
    ResultEffect effect = outcome.result();
    if (effect.kind() == ResultEffect.Kind.SAME_AS && !bound.in(effect.slot()).isEmpty()) {
      int same = bound.in(effect.slot()).get(0);
      return target == null ? state : values.assign(state, target, same, bound.call().range());
    }
    if (effect.kind() == ResultEffect.Kind.CONTENT_OF && !bound.in(effect.slot()).isEmpty()) {
      int content =
          state.load(new HeapCell(bound.in(effect.slot()).get(0), HeapCell.CONTENT, false));
      if (content != 0 && state.has(content)) {
        return target == null ? state : values.assign(state, target, content, bound.call().range());
      }
    }
    if (effect.kind() == ResultEffect.Kind.FIELD_OF && bound.receiver() != 0) {
      return fieldOf(bound, effect, state);
    }
    int inHand = elements.inHand(bound, effect, state);
    if (inHand != 0) {
      State taken = elements.seen(bound, effect, state, inHand);
      String by = "its container by " + bound.site().call();
      taken = counts.takeOut(taken, inHand, by, bound.site().basis(), bound.call().range());
      return target == null ? taken : values.assign(taken, target, inHand, bound.call().range());
    }
    prove(bound, effect, state);
    if (effect.kind() == ResultEffect.Kind.OWNED_IF_COUNTED) {
      frame.doubts().raise(bound.call().range());
    } else if (effect.kind() == ResultEffect.Kind.OWNED_IN_FRAME) {
      frame.frameReferences().made(bound, effect.slot(), state);
    }
    Value value = facts(outcome, born(bound, effect, state));
    Constant answer = countAnswer(bound, outcome, state);
    if (answer != null) {
      value = value.withConstant(answer);
    }
    Evaluated made = values.make(state, value, bound.at(), RESULT);
    State s = elements.seen(bound, effect, told(bound, outcome, made), made.id());
    if (value.ref().owned() > 0 && value.root() == 0) {
      s = own(bound, made.id(), value.ref().owned(), s);
      s = s.withValue(made.id(), facts(outcome, s.value(made.id())));
    } else if (!effect.isTracked()) {
      s = remember(bound, new Evaluated(s, made.id()));
    }
    return target == null ? s : values.assign(s, target, made.id(), bound.call().range());
  }

  /** A number that was computed is none of the constants that stand for other outcomes. */
  private static State told(Bound bound, Outcome outcome, Evaluated made) {
    Contract contract = bound.resolution().contract();
    State s = made.state();
    if (contract == null || outcome.result().constant() != null) {
      return s;
    }
    for (Outcome other : contract.outcomes()) {
      Constant code = other.result().constant();
      if (code != null && code.kind() != Constant.Kind.BOOLEAN) {
        s = s.withTest(Comparison.of(made.id(), Relation.EQUAL, code), false);
      }
    }
    return s;
  }

  /** What a getter returns is what the field holds; null when the field cannot be that here. */
  private @Nullable State fieldOf(Bound bound, ResultEffect effect, State state) {
    Event.Call call = bound.call();
    FieldRef field = Objects.requireNonNull(effect.field(), "FIELD_OF names a field");
    Evaluated read = fields.read(state, bound.receiver(), field, bound.at(), call.range(), RESULT);
    Nullness known = read.state().value(read.id()).nullness();
    if (known != Nullness.UNKNOWN
        && effect.nullness() != Nullness.UNKNOWN
        && known != effect.nullness()) {
      return null;
    }
    State s = read.state();
    if (known == Nullness.UNKNOWN) {
      s = s.update(read.id(), v -> v.withNullness(effect.nullness()));
    }
    return call.target() == null ? s : values.assign(s, call.target(), read.id(), call.range());
  }

  /**
   * What a question about the count answers, or a release that says whether it was the last one,
   * when the ledger knows.
   */
  private static @Nullable Constant countAnswer(Bound bound, Outcome outcome, State state) {
    if (bound.receiver() == 0 || outcome.result().isTracked()) {
      return null;
    }
    RefState ref = state.ref(bound.receiver());
    boolean alone = ref.lender() == Lender.NOBODY && ref.escape() == RefState.Escape.NONE;
    Variable target = bound.call().target();
    if (COUNT_QUESTION.matcher(bound.call().method().name()).matches()) {
      if (alone) {
        return Constant.of(Math.max(0, ref.owned()));
      }
      return ref.isTracked() && ref.life() == RefState.Life.LIVE
          ? Constant.of(Math.max(1, ref.owned()))
          : null;
    }
    boolean tellsLast =
        target != null
            && target.type().equals(TypeRef.BOOLEAN)
            && outcome.effect(Slot.RECEIVER).delta() < 0;
    return tellsLast && alone && outcome.result().constant() == null
        ? Constant.of(ref.owned() <= 0)
        : null;
  }

  private Value born(Bound bound, ResultEffect effect, State state) {
    TypeRef type = type(bound.call(), effect);
    Value value =
        Value.of(type, name(bound.call()), bound.call().range())
            .withNullness(effect.nullness())
            .withBirth(Value.Birth.RESULT);
    List<Integer> of = bound.in(effect.slot());
    boolean inferred = bound.resolution().knowledge() == Callees.Knowledge.INFERRED;
    return switch (effect.kind()) {
      case OWNED, OWNED_VIEW_OF, OWNED_IF_COUNTED, OWNED_IN_FRAME ->
          value.withRef(RefState.owned(effect.count()));
      case VIEW_OF -> of.isEmpty() ? value : value.withRoot(state.root(of.get(0)));
      case BORROWED -> value.withRef(RefState.borrowed(lender(bound, inferred, of, state)));
      case ELEMENT_OF -> elements.kept(value, of, state);
      case REMOVED_FROM -> elements.removed(bound, value, of, state);
      case UNTRACKED, UNCOUNTED, SAME_AS, CONTENT_OF, FIELD_OF -> value;
    };
  }

  private Lender lender(Bound bound, boolean inferred, List<Integer> of, State state) {
    if (inferred || isThisObject(bound, state)) {
      return Lender.FIELD;
    }
    // whether the caller gave the whole away, and so its pieces, nobody has said
    boolean undeclared =
        of.stream()
            .map(state::root)
            .map(state::value)
            .anyMatch(v -> Slot.isParameter(v.slot()) && !frame.isLent(v.slot()));
    return undeclared && frame.declared().isEmpty() ? Lender.CALLER : Lender.CONTRACT;
  }

  /** What an object lends to itself it may also give back: the reference is its own. */
  private static boolean isThisObject(Bound bound, State state) {
    return bound.receiver() != 0 && state.value(bound.receiver()).slot() == Slot.RECEIVER;
  }

  /** Of a dropped element only the container's type arguments tell what it was. */
  private TypeRef type(Event.Call call, ResultEffect effect) {
    if (call.target() != null) {
      TypeRef type = call.target().type();
      return type.name().equals(OBJECT) && !type.isArray() ? declaredType(call, type) : type;
    }
    List<TypeRef> arguments = call.receiverType().arguments();
    return effect.kind() == ResultEffect.Kind.REMOVED_FROM && !arguments.isEmpty()
        ? arguments.get(arguments.size() - 1)
        : call.receiverType();
  }

  /** What is put into a variable of type Object is still what the method says it returns. */
  private TypeRef declaredType(Event.Call call, TypeRef type) {
    return frame
        .classes()
        .find(call.method().owner())
        .flatMap(
            c ->
                c.methods(call.method().name()).stream()
                    .filter(m -> m.ref().equals(call.method()))
                    .findFirst())
        .map(MethodDecl::returnType)
        .filter(frame::isCounted)
        .orElse(type);
  }

  private static Value facts(Outcome outcome, Value value) {
    Value v = value;
    if (outcome.result().constant() != null) {
      v = v.withConstant(outcome.result().constant());
    }
    for (Guard guard : outcome.guards()) {
      if (guard.slot() == Slot.RESULT) {
        v =
            switch (guard.fact()) {
              case SUCCESS -> v.withStatus(Status.SUCCESS);
              case FAILURE -> v.withStatus(Status.FAILURE);
              case NULL -> v.withNullness(Nullness.NULL);
              case NON_NULL -> v.withNullness(Nullness.NON_NULL);
              case TRUE -> v.withConstant(Constant.TRUE);
              case FALSE -> v.withConstant(Constant.FALSE);
            };
      }
    }
    return v;
  }

  private static String name(Event.Call call) {
    return call.target() == null ? call.method().display() : call.target().name();
  }
}
