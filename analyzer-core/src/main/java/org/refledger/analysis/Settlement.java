package org.refledger.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.contract.ArgEffect;
import org.refledger.contract.Outcome.Exit;
import org.refledger.contract.Slot;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.Raised;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/** Settles the books at the exits: what is still owed and goes nowhere has leaked. */
final class Settlement {
  private final Frame frame;
  private final Exceptions exceptions;

  Settlement(Frame frame, Exceptions exceptions) {
    this.frame = frame;
    this.exceptions = exceptions;
  }

  void settle(List<ExitState> exits) {
    for (ExitState exit : exits) {
      if (!isIgnored(exit)) {
        Set<Integer> leaving = leaving(exit);
        for (var entry : exit.state().values().entrySet()) {
          Value v = entry.getValue();
          if (v.root() == 0 && v.ref().owes() && !leaving.contains(entry.getKey())) {
            leaks(exit, entry.getKey(), v, exits);
          }
        }
        returnedTwice(exit);
      }
    }
  }

  /** Exceptional exits that need more faith than the policy has, or that end the program anyway. */
  private boolean isIgnored(ExitState exit) {
    Raised raised = exit.state().raised();
    return raised != null
        && (exceptions.isFatal(raised)
            || (raised.exit() == Exit.THROWS_UNLIKELY && frame.policy() != ExceptionPolicy.ALL));
  }

  /**
   * The counts that go to the caller with the returned value: its own, and those it holds in its
   * cells.
   */
  private static Set<Integer> leaving(ExitState exit) {
    Set<Integer> leaving = new LinkedHashSet<>();
    State s = exit.state();
    if (!exit.isNormal()) {
      return leaving;
    }
    if (exit.returned() != 0) {
      leaving.add(exit.returned());
      leaving.add(s.root(exit.returned()));
    }
    for (var e : s.values().entrySet()) {
      if (e.getValue().slot() == Slot.RECEIVER) {
        // a constructor that wraps what it got: the count belongs to the new object
        leaving.add(s.root(e.getKey()));
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var e : s.heap().entrySet()) {
        if (leaving.contains(e.getKey().base()) && s.has(e.getValue())) {
          grown |= leaving.add(e.getValue());
          grown |= leaving.add(s.root(e.getValue()));
        }
      }
    }
    return leaving;
  }

  private void leaks(ExitState exit, int id, Value v, List<ExitState> exits) {
    State s = exit.state();
    if (frame.isSurelyUncounted(s, id) || isHeldByFormalCell(s, id)) {
      return;
    }
    if (v.birth() == Value.Birth.LOADED) {
      return;
    }
    if (v.ref().lender() != Lender.NOBODY) {
      borrowedAndRetained(exit, id, v, exits);
      return;
    }
    if (v.birth() == Value.Birth.FORMAL && !exit.isNormal() && !isConsumedWhenThrowing(v.slot())) {
      return;
    }
    TraceStep retain = s.trace().newest(id, Kind.RETAIN);
    boolean gaveBack =
        s.trace().newest(id, Kind.RELEASE) != null || s.trace().newest(id, Kind.MOVE) != null;
    if (retain != null
        && gaveBack
        && exit.isNormal()
        && retains(s, id) >= v.ref().owned()
        && v.birth() != Value.Birth.FORMAL) {
      report(exit, id, FaultKind.EXTRA_RETAIN, retain.where());
      return;
    }
    boolean dropped = !v.named() && v.birth() == Value.Birth.RESULT;
    report(exit, id, dropped ? FaultKind.DROPPED_RESULT : FaultKind.LEAK, v.born());
  }

  private static int retains(State s, int id) {
    return (int)
        s.trace().since(subject -> subject == id).stream()
            .filter(t -> t.kind() == Kind.RETAIN)
            .count();
  }

  /** A value in a cell of a parameter goes to the caller: an out-parameter of this method. */
  private static boolean isHeldByFormalCell(State s, int id) {
    for (var e : s.heap().entrySet()) {
      HeapCell cell = e.getKey();
      boolean formal =
          cell.base() != 0 && s.has(cell.base()) && s.value(cell.base()).slot() != Value.NO_SLOT;
      if (formal && s.has(e.getValue()) && s.root(e.getValue()) == id) {
        return true;
      }
    }
    return false;
  }

  private boolean isConsumedWhenThrowing(int slot) {
    return frame
        .declared()
        .map(
            c ->
                c.outcomes().stream()
                    .filter(o -> !o.isNormal())
                    .anyMatch(
                        o ->
                            o.effect(slot).hand() == ArgEffect.Hand.CONSUMED
                                || o.effect(slot).delta() < 0))
        .orElse(true);
  }

  /**
   * A reference added to something borrowed: wrong when an exception cuts its use short, or when
   * other ways out gave it away. A method that retains on every way out is simply a retaining
   * method.
   */
  private void borrowedAndRetained(ExitState exit, int id, Value v, List<ExitState> exits) {
    if (v.slot() == Value.NO_SLOT || v.slot() == Slot.RECEIVER) {
      return;
    }
    boolean balancedElsewhere =
        exits.stream()
            .filter(ExitState::isNormal)
            .anyMatch(e -> hasSlot(e.state(), v.slot()) && balanced(e, v));
    TraceStep retain = exit.state().trace().newest(id, Kind.RETAIN);
    if (balancedElsewhere && retain != null) {
      report(exit, id, FaultKind.LEAK, retain.where());
    }
  }

  private static boolean hasSlot(State s, int slot) {
    return s.values().values().stream().anyMatch(v -> v.slot() == slot);
  }

  private static boolean balanced(ExitState exit, Value formal) {
    State s = exit.state();
    for (var e : s.values().entrySet()) {
      if (e.getValue().slot() == formal.slot()) {
        RefState ref = e.getValue().ref();
        boolean retainedAndGone =
            s.trace().newest(e.getKey(), Kind.RETAIN) != null && ref.owned() <= 0;
        boolean given =
            ref.escape() != RefState.Escape.NONE
                || (exit.returned() != 0 && s.root(exit.returned()) == e.getKey());
        return retainedAndGone || (s.trace().newest(e.getKey(), Kind.RETAIN) != null && given);
      }
    }
    return false;
  }

  /** One reference goes to the caller with the result; a second one is one retain too many. */
  private void returnedTwice(ExitState exit) {
    State s = exit.state();
    if (!exit.isNormal() || exit.returned() == 0) {
      return;
    }
    int root = s.root(exit.returned());
    Value v = s.value(root);
    boolean fresh = v.ref().lender() == Lender.NOBODY && v.birth() != Value.Birth.FORMAL;
    TraceStep retain = s.trace().newest(root, Kind.RETAIN);
    if (fresh && v.ref().owes() && v.ref().owned() > 1 && retain != null && !v.isNull()) {
      report(exit, root, FaultKind.EXTRA_RETAIN, retain.where());
    }
  }

  private void report(ExitState exit, int id, FaultKind kind, SourceRange primary) {
    State s = exit.state();
    Value v = s.value(id);
    Raised raised = s.raised();
    String words = "returns";
    Certainty certainty = Certainty.CERTAIN;
    SourceRange where = exit.where();
    if (raised != null) {
      words =
          "throws "
              + Exceptions.simple(raised.type().name())
              + (raised.from().isEmpty() ? "" : " from " + raised.from());
      certainty = raised.exit() == Exit.THROWS ? Certainty.CERTAIN : Certainty.LIKELY;
      where = raised.where();
    }
    TraceStep last =
        new TraceStep(
            Kind.EXIT,
            where,
            v.ref().owned(),
            "the method " + words + ", count " + v.ref().owned(),
            "");
    Evidence evidence =
        new Evidence(
            where.startLine(),
            words,
            frame.acquiredFrom(v.born()),
            "",
            frame.basisOf(v.born()),
            v.birth() == Value.Birth.OUT_PARAMETER,
            raised != null);
    frame.faults().report(kind, s, id, Objects.requireNonNull(primary), last, certainty, evidence);
  }
}
