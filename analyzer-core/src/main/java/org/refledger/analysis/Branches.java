package org.refledger.analysis;

import org.jspecify.annotations.Nullable;
import org.refledger.analysis.Values.Evaluated;
import org.refledger.contract.Guard.Fact;
import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.domain.Comparison;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.domain.Value.Status;
import org.refledger.ir.Condition;
import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;

/** Refines a state by the outcome of a test; null means the outcome cannot happen on this path. */
final class Branches {
  private final Frame frame;
  private final Values values;
  private final Answers answers;

  Branches(Frame frame, Values values) {
    this.frame = frame;
    this.values = values;
    this.answers = new Answers(frame);
  }

  @Nullable State assume(State state, Condition condition, boolean truth, At at) {
    State assumed = refine(state, condition, truth, at);
    return assumed == null ? null : answers.learn(assumed, condition, truth, this);
  }

  private @Nullable State refine(State state, Condition condition, boolean truth, At at) {
    if (condition instanceof Condition.IsNull c) {
      return assumeNull(state, c.operand(), truth, at);
    } else if (condition instanceof Condition.IsTrue c) {
      Evaluated e = values.evaluate(state, c.operand(), at, 0);
      return assume(e.state(), e.id(), truth ? Fact.TRUE : Fact.FALSE);
    } else if (condition instanceof Condition.InstanceOf c) {
      Evaluated e = values.evaluate(state, c.operand(), at, 0);
      return assumeType(e.state(), e.id(), c.type(), truth);
    } else if (condition instanceof Condition.Compare c) {
      return assumeCompare(state, c, truth, at);
    }
    return state;
  }

  private @Nullable State assumeNull(State state, Operand operand, boolean isNull, At at) {
    if (operand instanceof Constant c) {
      return (c.kind() == Constant.Kind.NULL) == isNull ? state : null;
    }
    Evaluated e = values.evaluate(state, operand, at, 0);
    return assume(e.state(), e.id(), isNull ? Fact.NULL : Fact.NON_NULL);
  }

  /** The state in which the fact holds for the value, or null. */
  @Nullable State assume(State state, int id, Fact fact) {
    Value v = state.value(id);
    return switch (fact) {
      case NULL -> v.nullness() == Nullness.NON_NULL ? null : asNull(state, id);
      case NON_NULL -> v.isNull() ? null : state.withValue(id, v.withNullness(Nullness.NON_NULL));
      case TRUE -> assumeBoolean(state, id, true);
      case FALSE -> assumeBoolean(state, id, false);
      case SUCCESS -> assumeStatus(state, id, Status.SUCCESS);
      case FAILURE -> assumeStatus(state, id, Status.FAILURE);
    };
  }

  /** A null value owes nothing: on this path the acquisition gave nothing. */
  private State asNull(State state, int id) {
    State changed = state.update(id, v -> v.withNullness(Nullness.NULL));
    return state.value(id).isView()
        ? changed
        : changed.update(id, v -> v.withRef(RefState.UNKNOWN));
  }

  private @Nullable State assumeBoolean(State state, int id, boolean truth) {
    Value v = state.value(id);
    if (v.constant() != null && v.constant().kind() == Constant.Kind.BOOLEAN) {
      return v.constant().equals(Constant.of(truth)) ? state : null;
    }
    return state.withValue(id, v.withConstant(Constant.of(truth)));
  }

  private @Nullable State assumeStatus(State state, int id, Status status) {
    Value v = state.value(id);
    if (v.status() != Status.UNKNOWN) {
      return v.status() == status ? state : null;
    }
    Long number = number(v.constant());
    if (number != null) {
      return (number >= 0) == (status == Status.SUCCESS) ? state : null;
    }
    return state.withValue(id, v.withStatus(status));
  }

  private @Nullable State assumeType(State state, int id, TypeRef type, boolean truth) {
    Value v = state.value(id);
    String name = type.erasedName();
    if (truth) {
      if (v.isNull() || v.isNot().contains(name) || areUnrelated(v.type(), type)) {
        return null;
      }
      for (String no : v.isNot()) {
        if (frame.classes().isSubtype(name, no)) {
          return null;
        }
      }
      return state.withValue(id, v.withType(name, true).withNullness(Nullness.NON_NULL));
    }
    for (String yes : v.is()) {
      if (yes.equals(name) || frame.classes().isSubtype(yes, name)) {
        return null;
      }
    }
    boolean always =
        v.nullness() == Nullness.NON_NULL
            && !v.type().isUnknown()
            && !name.equals("java.lang.Object")
            && frame.classes().isSubtype(v.type().name(), name);
    return always ? null : state.withValue(id, v.withType(name, false));
  }

  /** Two classes of which neither extends the other, or a class and an array, share no object. */
  private boolean areUnrelated(TypeRef one, TypeRef other) {
    if (one.isArray() || other.isArray()) {
      TypeRef plain = one.isArray() ? other : one;
      return !plain.isArray()
          && (frame.isCounted(plain) || isClass(plain.name()))
          && !plain.name().equals("java.lang.Object");
    }
    return isClass(one.name())
        && isClass(other.name())
        && !frame.classes().isSubtype(one.name(), other.name())
        && !frame.classes().isSubtype(other.name(), one.name());
  }

  private boolean isClass(String type) {
    return frame
        .classes()
        .find(type)
        .filter(c -> c.kind() == ClassDecl.Kind.CLASS && c.origin() != ClassDecl.Origin.STUB)
        .isPresent();
  }

  private @Nullable State assumeCompare(State state, Condition.Compare c, boolean truth, At at) {
    if (c.relation() == Relation.EQUAL
        && (Values.isNullConstant(c.right()) || Values.isNullConstant(c.left()))) {
      Operand tested = Values.isNullConstant(c.right()) ? c.left() : c.right();
      if (tested instanceof Constant) {
        return state;
      }
      Evaluated e = values.evaluate(state, tested, at, 0);
      Value v = e.state().value(e.id());
      boolean pointer =
          v.nullness() != Nullness.UNKNOWN && v.constant() == null
              || e.state().ref(e.id()).isTracked();
      if (pointer && v.status() == Status.UNKNOWN) {
        return assume(e.state(), e.id(), truth ? Fact.NULL : Fact.NON_NULL);
      }
    }
    Evaluated left = values.evaluate(state, c.left(), at, 0);
    Evaluated right = values.evaluate(left.state(), c.right(), at, 1);
    return compare(right.state(), left.id(), c.relation(), right.id(), truth);
  }

  /** The state in which the relation between the two has this truth, or null. */
  @Nullable State compare(State state, int left, Relation relation, int right, boolean truth) {
    Value l = state.value(left);
    Value r = state.value(right);
    Boolean known = decide(state, left, relation, right);
    if (known != null) {
      return known == truth ? state : null;
    }
    State withStatus = statusOf(state, left, l, relation, right, r, truth);
    if (withStatus == null) {
      return null;
    }
    String keyLeft = key(left, l);
    String keyRight = key(right, r);
    // a <= b is not (b < a), so that the two contradict each other where they do
    boolean swapped = relation == Relation.LESS_OR_EQUAL;
    boolean holds = swapped != truth;
    Comparison test =
        swapped
            ? Comparison.of(keyRight, Relation.LESS, keyLeft)
            : Comparison.of(keyLeft, relation, keyRight);
    Boolean before = state.test(test);
    if (before != null) {
      return before == holds ? state : null;
    }
    State refined = withStatus.withTest(test, holds);
    if (relation == Relation.EQUAL && truth) {
      if (isLess(state, keyLeft, keyRight) || isLess(state, keyRight, keyLeft)) {
        return null;
      }
      refined = immortal(immortal(refined, left, r), right, l);
      refined = Answers.found(oneOfTwo(refined, left, right), left, right);
      Constant ofLeft = l.constant();
      Constant ofRight = r.constant();
      if (ofRight != null && ofLeft == null) {
        refined = refined.update(left, v -> v.withConstant(ofRight).withNullness(r.nullness()));
      } else if (ofLeft != null && ofRight == null) {
        refined = refined.update(right, v -> v.withConstant(ofLeft).withNullness(l.nullness()));
      }
    }
    return refined;
  }

  private static boolean isLess(State state, String left, String right) {
    return Boolean.TRUE.equals(state.test(new Comparison(left, Relation.LESS, right)));
  }

  /**
   * Two values turn out to be one object of which something was given back, or which somebody who
   * is owed shows as its content: under which name it is owed from here on is not known.
   */
  private static State oneOfTwo(State state, int left, int right) {
    boolean distinct = state.root(left) != state.root(right);
    boolean dead = state.ref(left).isDead() != state.ref(right).isDead();
    boolean shown = isOwedView(state, left) || isOwedView(state, right);
    return distinct && (dead || shown)
        ? state
            .updateRef(left, r -> r.withEscape(Escape.LOST))
            .updateRef(right, r -> r.withEscape(Escape.LOST))
        : state;
  }

  private static boolean isOwedView(State state, int id) {
    return state.value(id).isView() && state.ref(id).owes();
  }

  /** What equals the content of a constant field is that constant, which nobody counts. */
  private static State immortal(State state, int id, Value other) {
    boolean constant =
        other.birth() == Value.Birth.LOADED && other.ref().lender() == Lender.UNKNOWN;
    Value v = state.value(id);
    return constant && v.slot() != Value.NO_SLOT && !v.type().isPlainData()
        ? state.update(id, Counts::untracked)
        : state;
  }

  /** The answer when the values settle it, else null. */
  private static @Nullable Boolean decide(State state, int left, Relation relation, int right) {
    Value l = state.value(left);
    Value r = state.value(right);
    Long a = number(l.constant());
    Long b = number(r.constant());
    if (a != null && b != null) {
      return switch (relation) {
        case EQUAL -> a.equals(b);
        case LESS -> a < b;
        case LESS_OR_EQUAL -> a <= b;
      };
    }
    if (left == right) {
      return relation != Relation.LESS;
    }
    if (relation != Relation.EQUAL) {
      return null;
    }
    if (l.constant() != null
        && r.constant() != null
        && l.constant().kind() != Constant.Kind.OTHER
        && r.constant().kind() != Constant.Kind.OTHER) {
      return l.constant().equals(r.constant());
    }
    boolean distinct = isFresh(l) && r.constant() == null || isFresh(r) && l.constant() == null;
    return distinct ? Boolean.FALSE : null;
  }

  /** Whether the value was made in this frame, so that no older value can be the same object. */
  static boolean isFresh(Value v) {
    return !v.isView() && v.birth().isResult() && v.ref().lender() == Lender.NOBODY;
  }

  /** Reads tests of status codes: {@code hr == 0}, {@code hr >= 0}, {@code 0 > hr}. */
  private @Nullable State statusOf(
      State state, int left, Value l, Relation relation, int right, Value r, boolean truth) {
    if (relation == Relation.EQUAL && truth && l.status() != Status.UNKNOWN && isFailureCode(r)) {
      return assumeStatus(state, left, Status.FAILURE);
    }
    if (relation == Relation.EQUAL && truth && r.status() != Status.UNKNOWN && isFailureCode(l)) {
      return assumeStatus(state, right, Status.FAILURE);
    }
    if (l.status() == Status.UNKNOWN || !isSuccessCode(r)) {
      return swappedStatus(state, l, relation, right, r, truth);
    }
    return switch (relation) {
      case EQUAL -> assumeStatus(state, left, truth ? Status.SUCCESS : Status.FAILURE);
      case LESS -> assumeStatus(state, left, truth ? Status.FAILURE : Status.SUCCESS);
      case LESS_OR_EQUAL -> state;
    };
  }

  /** {@code 0 == hr}, {@code 0 <= hr}: what {@code hr >= S_OK} is lowered to. */
  private @Nullable State swappedStatus(
      State state, Value l, Relation relation, int right, Value r, boolean truth) {
    boolean decides = r.status() != Status.UNKNOWN && isSuccessCode(l) && relation != Relation.LESS;
    return decides ? assumeStatus(state, right, truth ? Status.SUCCESS : Status.FAILURE) : state;
  }

  /**
   * Zero, or a constant that is called so: {@code S_OK}, {@code NS_OK}. Its value may be in a class
   * nobody can see.
   */
  private static boolean isSuccessCode(Value v) {
    Long number = number(v.constant());
    return number != null
        ? number == 0
        : v.birth() == Value.Birth.LOADED && v.name().matches("(\\w+_)?OK");
  }

  /** A negative number, or a constant that is called like a failure: {@code E_FAIL}. */
  private static boolean isFailureCode(Value v) {
    Long number = number(v.constant());
    return number != null
        ? number < 0
        : v.birth() == Value.Birth.LOADED && v.name().matches("(\\w+_)?E_\\w+");
  }

  private static String key(int id, Value v) {
    return v.constant() == null ? Comparison.key(id) : Comparison.key(v.constant());
  }

  private static @Nullable Long number(@Nullable Constant constant) {
    return constant != null && constant.kind() == Constant.Kind.INTEGER
        ? (Long) constant.value()
        : null;
  }
}
