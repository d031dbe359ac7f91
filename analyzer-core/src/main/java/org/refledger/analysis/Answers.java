package org.refledger.analysis;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.analysis.CallTransfer.Bound;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.domain.Value.Status;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;

/** Answers of calls remember whom they were asked about, until a branch says what they are. */
final class Answers {
  /** Notes on an answer. */
  private static final String ASKED = HeapCell.ABOUT + "the one asked";

  private static final String COMPARED = HeapCell.ABOUT + "the one compared with";
  private static final String WHETHER_COUNTED = HeapCell.ABOUT + "the one that may be counted";
  private static final String TOLD = HeapCell.ABOUT + "what the callee was told of";
  private static final String PART_OF = HeapCell.ABOUT + "what it is a part of";

  /** A note on what a field holds: a callee that saw it has decided what happens to it. */
  private static final String DECIDED = HeapCell.ABOUT + "decided on";

  /** A note on a parameter: a container of the object holds it. */
  private static final String FOUND = HeapCell.ABOUT + "found in a container";

  private static final Pattern OWNERSHIP =
      Pattern.compile("(is|can|has)\\w*(Shared|Pooled|Allocated|Retain|Counted|Owned)\\w*");

  private final Frame frame;

  Answers(Frame frame) {
    this.frame = frame;
  }

  /** The state behind a call whose result is bound, with what its result may tell later. */
  State remember(Bound bound, State state) {
    Event.Call call = bound.call();
    Variable target = call.target();
    int answer = target == null ? 0 : state.valueOf(target.index());
    if (target == null || !state.has(answer) || answer == bound.receiver()) {
      return state;
    }
    boolean flag = target.type().equals(TypeRef.BOOLEAN);
    if (flag && bound.receiver() != 0 && call.arguments().isEmpty()) {
      return OWNERSHIP.matcher(call.method().name()).matches()
          ? note(state, answer, WHETHER_COUNTED, bound.receiver())
          : state;
    }
    if (flag && call.method().name().equals("equals") && bound.arguments().size() == 1) {
      State s = note(state, answer, ASKED, bound.receiver());
      return note(s, answer, COMPARED, bound.arguments().get(0));
    }
    return tracks(state, answer) ? state : told(bound, answer, state);
  }

  private boolean tracks(State state, int id) {
    Value v = state.value(id);
    return v.isView() || v.ref().owes() || frame.isCounted(v.type());
  }

  private State told(Bound bound, int answer, State state) {
    State s = state;
    if (bound.arguments().isEmpty() && isInField(s, bound.receiver())) {
      return note(s, answer, PART_OF, s.root(bound.receiver()));
    }
    int number = 0;
    for (int argument : bound.arguments()) {
      int whole = s.has(argument) ? s.load(HeapCell.note(argument, PART_OF)) : 0;
      int content = whole != 0 && s.has(whole) ? whole : argument;
      if (isInField(s, content)) {
        s = note(s, answer, told(number++), s.root(content));
      }
    }
    return s;
  }

  private static String told(int number) {
    return number == 0 ? TOLD : TOLD + " " + number;
  }

  /** Whether it is counted and a field of some object holds it. */
  private boolean isInField(State state, int id) {
    if (id == 0 || !state.has(id) || !frame.isCounted(state.value(state.root(id)).type())) {
      return false;
    }
    int root = state.root(id);
    return state.heap().entrySet().stream()
        .anyMatch(e -> e.getValue() == root && e.getKey().isField() && !e.getKey().isMemory());
  }

  private static State note(State state, int on, String what, int of) {
    return of == 0 || !state.has(of) ? state : state.withCell(HeapCell.note(on, what), of);
  }

  /** What a note on a value refers to, or 0. */
  private static int noted(State state, int on, String what) {
    int of = state.load(HeapCell.note(on, what));
    return of != 0 && state.has(of) ? of : 0;
  }

  /** What the outcome of a test tells of those whom the tested answers are about. */
  @Nullable State learn(State state, Condition condition, boolean truth, Branches branches) {
    State s = state;
    for (Operand operand : operands(condition)) {
      int answer = operand instanceof Variable v ? s.valueOf(v.index()) : 0;
      if (answer != 0 && s.has(answer)) {
        s = decided(s, answer);
      }
      if (answer != 0 && condition instanceof Condition.IsTrue) {
        s = truth ? s : uncounted(s, noted(s, answer, WHETHER_COUNTED));
        s = equal(s, answer, truth, branches);
        if (s == null) {
          return null;
        }
      }
    }
    return s;
  }

  private static List<Operand> operands(Condition condition) {
    if (condition instanceof Condition.IsTrue c) {
      return List.of(c.operand());
    } else if (condition instanceof Condition.Compare c) {
      return List.of(c.left(), c.right());
    }
    return List.of();
  }

  private static State decided(State state, int answer) {
    State s = state;
    int number = 0;
    for (int of = noted(s, answer, TOLD); of != 0; of = noted(s, answer, told(++number))) {
      s = s.withCell(HeapCell.note(of, DECIDED), of);
    }
    return s;
  }

  /**
   * Whether a call that was given the content of a field decided on this path: it may have known
   * that there is none.
   */
  static boolean isDecided(State state, int content) {
    return noted(state, content, DECIDED) != 0;
  }

  /** What turns out to be an element of a container is there already. */
  static State found(State state, int one, int other) {
    return foundIn(foundIn(state, one, other), other, one);
  }

  private static State foundIn(State state, int parameter, int element) {
    return Slot.isParameter(state.value(parameter).slot())
            && state.ref(element).lender() == Lender.CONTAINER
        ? note(state, parameter, FOUND, parameter)
        : state;
  }

  static boolean isFound(State state, int parameter) {
    return noted(state, parameter, FOUND) != 0;
  }

  /** A value that denies being shared, pooled or the like owes nothing. */
  private static State uncounted(State state, int id) {
    return id == 0 ? state : state.updateRef(id, r -> r.withEscape(Escape.LOST));
  }

  /**
   * Status codes that are equal are equal; of two counted objects that call themselves equal, one
   * made here may be the other.
   */
  private @Nullable State equal(State state, int answer, boolean truth, Branches branches) {
    int one = noted(state, answer, ASKED);
    int other = noted(state, answer, COMPARED);
    if (one == 0 || other == 0) {
      return state;
    }
    Value a = state.value(one);
    Value b = state.value(other);
    if (a.status() != Status.UNKNOWN || b.status() != Status.UNKNOWN) {
      return branches.compare(state, one, Condition.Relation.EQUAL, other, truth);
    }
    boolean mayBeOne = truth && Branches.isFresh(a) != Branches.isFresh(b);
    return mayBeOne ? uncounted(uncounted(state, one), other) : state;
  }
}
