package org.refledger.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Contract;
import org.refledger.contract.Guard;
import org.refledger.contract.Guard.Fact;
import org.refledger.contract.Outcome;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.contract.Slot;
import org.refledger.domain.Lender;
import org.refledger.domain.Raised;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.RefState.Life;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.ir.Constant;
import org.refledger.ir.FieldRef;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/** Reads off the exits of a body what its callers need to know: the inferred contract. */
final class SummaryBuilder {
  private static final int MAX_OUTCOMES = 10;

  private final Frame frame;
  private final ArgumentSummary arguments;

  SummaryBuilder(Frame frame) {
    this.frame = frame;
    this.arguments = new ArgumentSummary(frame);
  }

  Contract build(List<ExitState> exits) {
    List<Outcome> outcomes = OutcomeMerge.of(outcomes(exits), MAX_OUTCOMES);
    declaredExceptions(outcomes);
    if (outcomes.size() > MAX_OUTCOMES) {
      return contract(coarse(outcomes));
    }
    return contract(outcomes);
  }

  /**
   * One for each exit, without those that differ from another only in what they do, or do not do,
   * to what is not counted: {@code if (o instanceof Counted) ((Counted) o).release();} releases.
   */
  private List<Outcome> outcomes(List<ExitState> exits) {
    Map<Outcome, Set<Integer>> uncounted = new LinkedHashMap<>();
    for (ExitState exit : exits) {
      Set<Integer> slots = new LinkedHashSet<>();
      for (var e : exit.state().values().entrySet()) {
        Value v = e.getValue();
        boolean idle = frame.isTestedAway(v) || frame.isSurelyUncounted(exit.state(), e.getKey());
        if (Slot.isParameter(v.slot()) && !v.isNull() && idle) {
          slots.add(v.slot());
        }
      }
      uncounted.merge(
          outcome(exit),
          slots,
          (a, b) -> {
            a.retainAll(b);
            return a;
          });
    }
    List<Outcome> kept = new ArrayList<>();
    uncounted.forEach(
        (o, slots) -> {
          boolean needless =
              uncounted.entrySet().stream()
                  .anyMatch(p -> differsOnlyIn(without(slots, p.getValue()), o, p.getKey()));
          if (!needless) {
            kept.add(o);
          }
        });
    return kept;
  }

  private static Set<Integer> without(Set<Integer> slots, Set<Integer> others) {
    Set<Integer> rest = new LinkedHashSet<>(slots);
    rest.removeAll(others);
    return rest;
  }

  private static boolean differsOnlyIn(Set<Integer> slots, Outcome idle, Outcome other) {
    boolean same =
        !slots.isEmpty()
            && idle.exit() == other.exit()
            && idle.result().equals(other.result())
            && idle.thrown().equals(other.thrown());
    if (!same) {
      return false;
    }
    Set<Integer> all = new LinkedHashSet<>(idle.effects().keySet());
    all.addAll(other.effects().keySet());
    boolean more = false;
    for (int slot : all) {
      if (!idle.effect(slot).equals(other.effect(slot))) {
        if (!slots.contains(slot)) {
          return false;
        }
        more = true;
      }
    }
    return more;
  }

  /**
   * What the signature says it throws but no path was seen to throw: calls nothing is known of may
   * do it.
   */
  private void declaredExceptions(List<Outcome> outcomes) {
    Map<Integer, ArgEffect> unsure = new LinkedHashMap<>();
    outcomes.forEach(o -> o.effects().keySet().forEach(slot -> unsure.put(slot, ArgEffect.ESCAPE)));
    for (TypeRef type : frame.procedure().thrown()) {
      boolean seen =
          outcomes.stream()
              .anyMatch(
                  o -> !o.isNormal() && frame.classes().isSubtype(o.thrown().name(), type.name()));
      if (!seen) {
        outcomes.add(Outcome.thrown(Exit.THROWS, type, unsure));
      }
    }
  }

  private Contract contract(List<Outcome> outcomes) {
    return new Contract(
        frame.procedure().method(),
        outcomes,
        Contract.Origin.INFERRED,
        "body of " + frame.procedure().method().display());
  }

  /** Too many cases to tell apart: what differs between them becomes unknown. */
  private static List<Outcome> coarse(List<Outcome> outcomes) {
    Set<Integer> slots = new LinkedHashSet<>();
    outcomes.forEach(o -> slots.addAll(o.effects().keySet()));
    Map<Integer, ArgEffect> effects = new LinkedHashMap<>();
    for (int slot : slots) {
      Set<ArgEffect> different = new LinkedHashSet<>();
      outcomes.forEach(o -> different.add(o.effect(slot)));
      effects.put(slot, different.size() == 1 ? different.iterator().next() : ArgEffect.ESCAPE);
    }
    Set<ResultEffect> results = new LinkedHashSet<>();
    outcomes.stream()
        .filter(Outcome::isNormal)
        .forEach(o -> results.add(o.result().withNullness(Nullness.UNKNOWN).withConstant(null)));
    List<Outcome> coarse = new ArrayList<>();
    if (!results.isEmpty()) {
      ResultEffect only = results.iterator().next();
      coarse.add(Outcome.normal(effects, results.size() == 1 ? only : ResultEffect.UNTRACKED));
    }
    outcomes.stream()
        .filter(o -> !o.isNormal())
        .findFirst()
        .ifPresent(o -> coarse.add(Outcome.thrown(o.exit(), Outcome.ANY_EXCEPTION, effects)));
    return coarse;
  }

  private Outcome outcome(ExitState exit) {
    State s = exit.state();
    Map<Integer, ArgEffect> effects = new LinkedHashMap<>();
    List<Guard> guards = new ArrayList<>();
    for (var entry : s.values().entrySet()) {
      Value v = entry.getValue();
      if (v.slot() != Value.NO_SLOT) {
        effects.put(v.slot(), arguments.effect(exit, entry.getKey(), v));
        guards.addAll(guards(v));
      }
    }
    if (s.raised() != null) {
      Raised raised = s.raised();
      Exit rank = ThrowRank.inCaller(frame.classes(), raised.type(), raised.exit(), raised.own());
      if (rank == Exit.THROWS_UNLIKELY
          && raised.from().isEmpty()
          && LoopThrows.tellOfData(frame.procedure().cfg(), raised.type(), raised.where())) {
        rank = Exit.THROWS_LIKELY;
      }
      return new Outcome(rank, guards, effects, ResultEffect.UNTRACKED, raised.type());
    }
    return new Outcome(Exit.NORMAL, guards, effects, result(exit), Outcome.ANY_EXCEPTION);
  }

  static List<Guard> guards(Value v) {
    List<Guard> guards = new ArrayList<>();
    if (v.slot() == Slot.RECEIVER) {
      return guards;
    }
    if (v.nullness() == Nullness.NULL) {
      guards.add(new Guard(v.slot(), Fact.NULL));
    } else if (v.nullness() == Nullness.NON_NULL && !v.type().isPrimitive()) {
      guards.add(new Guard(v.slot(), Fact.NON_NULL));
    }
    if (v.constant() != null && v.constant().kind() == Constant.Kind.BOOLEAN) {
      guards.add(new Guard(v.slot(), v.constant().equals(Constant.TRUE) ? Fact.TRUE : Fact.FALSE));
    }
    if (v.status() == Value.Status.SUCCESS) {
      guards.add(new Guard(v.slot(), Fact.SUCCESS));
    } else if (v.status() == Value.Status.FAILURE) {
      guards.add(new Guard(v.slot(), Fact.FAILURE));
    }
    return guards;
  }

  private ResultEffect result(ExitState exit) {
    if (frame.procedure().method().isConstructor()) {
      return constructed(exit.state());
    }
    if (exit.returned() == 0) {
      return ResultEffect.UNTRACKED;
    }
    State s = exit.state();
    Value v = s.value(exit.returned());
    Value root = s.value(s.root(exit.returned()));
    ResultEffect effect = ownership(s, exit.returned(), v, root);
    return effect.withNullness(v.nullness()).withConstant(code(v));
  }

  /** What tells callers which way was taken: a flag, a number, a constant of an enum; or null. */
  static @Nullable Constant code(Value v) {
    Constant c = v.constant();
    boolean tells =
        c != null
            && (c.kind() == Constant.Kind.BOOLEAN
                || c.kind() == Constant.Kind.INTEGER
                || c.kind() == Constant.Kind.ENUM);
    return tells ? c : null;
  }

  private ResultEffect ownership(State s, int id, Value v, Value root) {
    if (v.isNull()) {
      return ResultEffect.UNTRACKED;
    }
    if (v.slot() != Value.NO_SLOT) {
      return ResultEffect.of(ResultEffect.Kind.SAME_AS, v.slot());
    }
    if (root.slot() != Value.NO_SLOT) {
      return ResultEffect.of(ResultEffect.Kind.VIEW_OF, root.slot());
    }
    RefState ref = root.ref();
    if (!ref.isTracked() || ref.escape() == Escape.STORED && ref.lender() != Lender.FIELD) {
      return ResultEffect.UNTRACKED;
    }
    if (ref.owned() > 0) {
      // what may be counted or not here may be so for the callers, too
      SourceRange born = root.born();
      if (frame.frameReferences().isScoped(born)) {
        int slot = frame.frameReferences().owner(born);
        return ResultEffect.of(ResultEffect.Kind.OWNED_IN_FRAME, slot);
      }
      boolean doubtful = born != null && frame.doubts().isOpen(born);
      ResultEffect.Kind kind =
          doubtful ? ResultEffect.Kind.OWNED_IF_COUNTED : ResultEffect.Kind.OWNED;
      return new ResultEffect(kind, Slot.RESULT, 1, Nullness.UNKNOWN, null);
    }
    if (ref.owned() == 0 && ref.lender() == Lender.FIELD) {
      FieldRef field = v.root() == 0 ? FieldContents.own(s, id) : null;
      return field != null && ref.life() == Life.LIVE
          ? ResultEffect.fieldOf(Slot.RECEIVER, field.withType(v.type()))
          : ResultEffect.of(ResultEffect.Kind.BORROWED, Slot.RECEIVER);
    }
    return ResultEffect.UNTRACKED;
  }

  /** A constructor that passes its content to a wrapping super-constructor makes a wrapper too. */
  private static ResultEffect constructed(State s) {
    for (Value v : s.values().values()) {
      if (v.slot() == Slot.RECEIVER && v.root() != 0) {
        int owner = s.has(v.root()) ? s.value(v.root()).slot() : Value.NO_SLOT;
        if (owner != Value.NO_SLOT) {
          return ResultEffect.of(ResultEffect.Kind.VIEW_OF, owner);
        }
        if (s.has(v.root()) && s.ref(v.root()).owes()) {
          return ResultEffect.OWNED;
        }
      }
    }
    return ResultEffect.UNTRACKED;
  }
}
