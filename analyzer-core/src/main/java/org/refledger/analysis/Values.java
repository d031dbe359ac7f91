package org.refledger.analysis;

import org.refledger.contract.ResultEffect.Nullness;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Constant;
import org.refledger.ir.Operand;
import org.refledger.ir.Variable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * Reading operands, making values, assigning variables; an assignment that loses the last handle on
 * a duty is reported.
 */
final class Values {
  private static final int OPERANDS = 32;

  private final Frame frame;

  Values(Frame frame) {
    this.frame = frame;
  }

  /** A state and a value in it. */
  record Evaluated(State state, int id) {}

  /** The value of an operand; {@code part} tells the operands of one event apart. */
  Evaluated evaluate(State state, Operand operand, At at, int part) {
    if (operand instanceof Variable v) {
      int id = state.valueOf(v.index());
      if (id != 0 && state.has(id)) {
        return new Evaluated(state, id);
      }
      Evaluated made = make(state, Value.of(v.type(), v.name(), at.range()), at, OPERANDS + part);
      return new Evaluated(made.state().withVariable(v.index(), made.id()), made.id());
    }
    return make(state, Value.of((Constant) operand), at, OPERANDS + part);
  }

  /**
   * Adds a value. When the site has made too many that are still there, the oldest is given up
   * (reported when it is owed).
   */
  Evaluated make(State state, Value value, At at, int part) {
    int id = frame.newId(state, at.block().id(), at.event(), part);
    State cleared = state;
    if (state.has(id)) {
      cleared = giveUp(state, id, at);
    }
    return new Evaluated(cleared.withValue(id, value), id);
  }

  private State giveUp(State state, int id, At at) {
    Value old = state.value(id);
    // who lends it may pay for what was retained here: a container for its elements, say
    boolean ours = old.ref().lender() == Lender.NOBODY || frame.isBalancedSomewhere(id);
    if (ours && old.root() == 0 && old.ref().owes() && !state.isReachable(id, v -> true)) {
      report(
          state,
          id,
          !old.named() && old.birth().isResult() ? FaultKind.DROPPED_RESULT : FaultKind.LEAK,
          old.born(),
          at.range(),
          "is lost in the next turn of the loop");
    }
    return state.withoutValue(id);
  }

  /** {@code variable = value}. */
  State assign(State state, Variable target, int id, SourceRange where) {
    int old = state.valueOf(target.index());
    State assigned = state.withVariable(target.index(), id);
    if (Frame.isNamed(target) && state.has(id) && !state.value(id).named()) {
      Value value = state.value(id);
      if (value.constant() == null) {
        assigned = named(assigned.withValue(id, value.withVariable(target.name())), id);
      }
    }
    if (old == 0 || old == id || !assigned.has(old)) {
      return assigned;
    }
    return lost(assigned, old, where, "is overwritten");
  }

  /** A variable that holds a wrapper holds the reference inside, too. */
  private static State named(State state, int id) {
    int root = state.root(id);
    return root == id || state.value(root).named()
        ? state
        : state.update(root, v -> v.withVariable(v.name()));
  }

  /**
   * A cell or variable no longer holds the value: when that was the last handle on a duty, the
   * books can never balance.
   */
  State lost(State state, int id, SourceRange where, String how) {
    int root = state.root(id);
    if (!state.value(root).ref().owes()
        || frame.isSurelyUncounted(state, id)
        || state.isReachable(root, v -> true)) {
      return state;
    }
    Value v = state.value(root);
    boolean lent = v.birth() == Value.Birth.FORMAL && v.ref().lender() != Lender.NOBODY;
    // one after the other is fine; one in each turn of a loop is not
    FrameReferences frames = frame.frameReferences();
    boolean ends = frames.isScoped(v.born()) && !frames.isLostByItself(v.born(), where);
    if (lent || ends || v.mayHaveBeenEmpty()) {
      return state;
    }
    FaultKind kind =
        v.birth() == Value.Birth.IN_OUT ? FaultKind.IN_OUT_OVERWRITTEN : FaultKind.OVERWRITE;
    report(state, root, kind, where, where, how);
    return state.updateRef(root, r -> r.withEscape(RefState.Escape.LOST));
  }

  private void report(
      State state, int id, FaultKind kind, SourceRange primary, SourceRange end, String how) {
    Value v = state.value(id);
    TraceStep last =
        new TraceStep(Kind.EXIT, end, v.ref().owned(), "'" + v.name() + "' " + how, "");
    Evidence evidence =
        new Evidence(
            end.startLine(),
            how,
            frame.acquiredFrom(v.born()),
            "",
            frame.basisOf(v.born()),
            v.birth() == Value.Birth.OUT_PARAMETER,
            false);
    frame.faults().report(kind, state, id, primary, last, Certainty.CERTAIN, evidence);
  }

  /** Whether the constant is null or the zero that stands for a null pointer. */
  static boolean isNullConstant(Operand operand) {
    return operand instanceof Constant c
        && (c.kind() == Constant.Kind.NULL
            || (c.kind() == Constant.Kind.INTEGER && Long.valueOf(0).equals(c.value())));
  }

  static Value nullValue() {
    return Value.of(Constant.NULL).withNullness(Nullness.NULL);
  }
}
