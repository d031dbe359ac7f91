package org.refledger.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.AnalysisRequest.ExceptionPolicy;
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
import org.refledger.ir.Constant;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/** Settles the books at the exits: what is still owed and goes nowhere has leaked. */
final class Settlement {
  private final Frame frame;
  private final Exceptions exceptions;
  private final Overdrafts overdrafts;
  private final Refusals refusals;

  Settlement(Frame frame, Exceptions exceptions, Overdrafts overdrafts) {
    this.frame = frame;
    this.exceptions = exceptions;
    this.overdrafts = overdrafts;
    this.refusals = new Refusals(frame);
  }

  void settle(List<ExitState> exits) {
    UncountedCopies copies = new UncountedCopies(frame);
    if (!copies.owesResult()) {
      new MixedResults(frame).check(exits);
    }
    for (Obligations.Neglect n : new Obligations(frame).neglected(exits)) {
      report(n.exit(), n.value(), FaultKind.LEAK, n.exit().state().value(n.value()).born());
    }
    for (ExitState exit : exits) {
      if (!isIgnored(exit)) {
        overdrafts.settle(exit.state());
        Set<Integer> leaving = leaving(exit);
        for (var entry : exit.state().values().entrySet()) {
          Value v = entry.getValue();
          if (v.root() == 0 && v.ref().owes() && !leaving.contains(entry.getKey())) {
            leaks(exit, entry.getKey(), v, exits);
          }
        }
        returnedTwice(exit);
        storedTwice(exit);
        halfConstructed(exit);
        copies.check(exit);
      }
    }
  }

  /** Exceptional exits that need more faith than the policy has, or that end the program anyway. */
  private boolean isIgnored(ExitState exit) {
    Raised raised = exit.state().raised();
    return raised != null
        && (exceptions.isFatal(raised)
            || refusals.isLastElse(exit)
            || (raised.exit() != Exit.THROWS && !isLikely(raised)));
  }

  /** In C++ nothing but the code itself says what throws, and destructors mostly see to it. */
  private boolean isLikely(Raised raised) {
    return frame.policy() == ExceptionPolicy.ALL
        || raised.exit() == Exit.THROWS_LIKELY && !frame.procedure().isNative();
  }

  /**
   * The counts that go to the caller with the returned value: its own, and those it holds in its
   * cells.
   */
  private Set<Integer> leaving(ExitState exit) {
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
        if (leaving.contains(e.getKey().base())
            && !e.getKey().isMemory()
            && s.has(e.getValue())
            && !frame.callees().isDeadEnd(e.getKey().name())) {
          grown |= leaving.add(e.getValue());
          grown |= leaving.add(s.root(e.getValue()));
        }
      }
    }
    return leaving;
  }

  private void leaks(ExitState exit, int id, Value v, List<ExitState> exits) {
    State s = exit.state();
    boolean ends = frame.frameReferences().isScoped(v.born());
    if (ends
        || frame.isSurelyUncounted(s, id)
        || isHeldByFormalCell(s, id)
        || v.mayHaveBeenEmpty()) {
      return;
    }
    if (v.ref().lender() != Lender.NOBODY) {
      borrowedAndRetained(exit, id, v, exits);
      return;
    }
    // what came in a cell is still in it, and the caller's, when the method throws
    boolean stays = v.birth() == Value.Birth.IN_OUT && !exit.isNormal();
    if (stays || isGuess(v, exits)) {
      return;
    }
    if (v.birth() == Value.Birth.FORMAL && refusals.isRefused(exit, v, exits)) {
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
    boolean dropped =
        !v.named()
            && v.birth().isResult()
            && exit.isNormal()
            && s.trace().newest(id, Kind.STORE) == null;
    report(exit, id, dropped ? FaultKind.DROPPED_RESULT : FaultKind.LEAK, v.born());
  }

  /**
   * Whether nothing says that a parameter of a type like Object is counted: the method tests what
   * it gets, and on no way out was it something counted or given back.
   */
  private boolean isGuess(Value v, List<ExitState> exits) {
    if (v.birth() != Value.Birth.FORMAL || frame.isCounted(v.type())) {
      return false;
    }
    boolean tested = false;
    for (ExitState exit : exits) {
      for (var e : exit.state().values().entrySet()) {
        Value other = e.getValue();
        if (other.slot() == v.slot()) {
          boolean givenBack =
              other.ref().owned() < v.ref().owned()
                  && !frame.isSurelyUncounted(exit.state(), e.getKey());
          if (givenBack || frame.isNarrowedToCounted(other)) {
            return false;
          }
          tested |= !other.is().isEmpty() || !other.isNot().isEmpty();
        }
      }
    }
    return tested;
  }

  private static int retains(State s, int id) {
    return (int)
        s.trace().since(subject -> subject == id).stream()
            .filter(t -> t.kind() == Kind.RETAIN)
            .count();
  }

  /** A value in a cell of a parameter goes to the caller: an out-parameter of this method. */
  private boolean isHeldByFormalCell(State s, int id) {
    for (var e : s.heap().entrySet()) {
      HeapCell cell = e.getKey();
      boolean formal =
          cell.base() != 0
              && !cell.isMemory()
              && s.has(cell.base())
              && s.value(cell.base()).slot() != Value.NO_SLOT
              && !frame.callees().isDeadEnd(cell.name());
      if (formal && s.has(e.getValue()) && s.root(e.getValue()) == id) {
        return true;
      }
    }
    return false;
  }

  /**
   * A reference added to something borrowed: wrong when another path gives it back, or when a
   * parameter comes out with fewer references elsewhere and the caller cannot tell. A method that
   * retains on every way out is simply a retaining method.
   */
  private void borrowedAndRetained(ExitState exit, int id, Value v, List<ExitState> exits) {
    if (v.slot() == Slot.RECEIVER || isEnclosingObject(v)) {
      return;
    }
    TraceStep retain = exit.state().trace().newest(id, Kind.RETAIN);
    boolean unequal =
        frame.isBalancedSomewhere(id)
            || (v.slot() != Value.NO_SLOT && exits.stream().anyMatch(e -> isCheaper(e, exit, v)));
    if (unequal && retain != null) {
      report(exit, id, FaultKind.LEAK, retain.where());
    }
  }

  /** {@code Outer.this}, as good as the receiver: no other variable has a dot in its name. */
  private static boolean isEnclosingObject(Value v) {
    return v.slot() >= Slot.CAPTURE && v.name().endsWith(".this");
  }

  /**
   * Whether the other way out leaves fewer references to the parameter, with a result that looks
   * the same.
   */
  private static boolean isCheaper(ExitState other, ExitState exit, Value formal) {
    if (!other.isNormal() || (exit.isNormal() && !sameResult(other, exit))) {
      return false;
    }
    for (Value v : other.state().values().values()) {
      if (v.slot() == formal.slot()) {
        boolean gone = v.ref().escape() != RefState.Escape.NONE;
        boolean handedOn = v.ref().escape() == RefState.Escape.LOST && !exit.isNormal();
        return handedOn
            || v.ref().owned() < formal.ref().owned()
                && (gone || !v.isNull())
                && !(gone && exit.isNormal());
      }
    }
    return false;
  }

  static boolean sameResult(ExitState a, ExitState b) {
    if (a.returned() == 0 || b.returned() == 0) {
      return a.returned() == b.returned();
    }
    Value x = a.state().value(a.returned());
    Value y = b.state().value(b.returned());
    Constant ofX = SummaryBuilder.code(x);
    Constant ofY = SummaryBuilder.code(y);
    boolean told =
        ofX != null && ofY != null ? !ofX.equals(ofY) : isErrorCode(ofX) || isErrorCode(ofY);
    return !told && (x.type().isPrimitive() || x.nullness() == y.nullness());
  }

  /** A negative literal tells what a computed number does not. */
  private static boolean isErrorCode(@Nullable Constant c) {
    return c != null && c.kind() == Constant.Kind.INTEGER && c.value() instanceof Long n && n < 0;
  }

  /**
   * A constructor that throws takes what it stored in the object with it: nobody has the object.
   */
  private void halfConstructed(ExitState exit) {
    State s = exit.state();
    if (exit.isNormal() || !frame.procedure().method().isConstructor()) {
      return;
    }
    for (var e : s.heap().entrySet()) {
      int base = e.getKey().base();
      boolean ofThis = base != 0 && s.has(base) && s.value(base).slot() == Slot.RECEIVER;
      if (ofThis && s.has(e.getValue()) && s.value(base).ref().escape() == RefState.Escape.NONE) {
        Value v = s.value(s.root(e.getValue()));
        RefState ref = v.ref();
        boolean mine =
            ref.lender() == Lender.NOBODY
                && ref.owned() > 0
                && ref.escape() == RefState.Escape.STORED;
        if (mine && v.birth().isResult() && !frame.isSurelyUncounted(s, e.getValue())) {
          report(exit, s.root(e.getValue()), FaultKind.LEAK, v.born());
        }
      }
    }
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

  /**
   * What is in a field that gives one reference back, with one more retained here, is one retain
   * too many: the reference it was acquired with went into the field already.
   */
  private void storedTwice(ExitState exit) {
    State s = exit.state();
    if (!exit.isNormal()) {
      return;
    }
    for (var e : s.values().entrySet()) {
      Value v = e.getValue();
      boolean mine =
          v.root() == 0
              && v.ref().lender() == Lender.NOBODY
              && v.ref().escape() == RefState.Escape.STORED
              && v.birth() != Value.Birth.FORMAL;
      TraceStep retain = mine ? s.trace().newest(e.getKey(), Kind.RETAIN) : null;
      if (retain != null && v.ref().owned() > holders(s, e.getKey())) {
        report(exit, e.getKey(), FaultKind.EXTRA_RETAIN, retain.where());
      }
    }
  }

  /** How many references the fields that hold the value give back; none is not told from many. */
  private int holders(State s, int id) {
    int holders = 0;
    for (var e : s.heap().entrySet()) {
      boolean held =
          e.getKey().isField()
              && !e.getKey().isMemory()
              && s.has(e.getValue())
              && s.root(e.getValue()) == id;
      if (held && !frame.callees().isOwning(e.getKey().name())) {
        return RefState.LIMIT;
      }
      holders += held ? 1 : 0;
    }
    return holders == 0 ? RefState.LIMIT : holders;
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
