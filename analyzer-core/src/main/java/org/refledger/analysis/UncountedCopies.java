package org.refledger.analysis;

import java.util.List;
import java.util.Map;
import org.refledger.contract.ArgEffect.CellEffect;
import org.refledger.contract.ResultEffect;
import org.refledger.contract.Slot;
import org.refledger.domain.Comparison;
import org.refledger.domain.HeapCell;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.RefState.Life;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Condition.Relation;
import org.refledger.ir.Constant;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * Looks at the exits for copies that outlive the frame without a reference of their own: what
 * fields of this object and statics hold, what goes to the caller as if it were owned (RULES.md
 * OLE2A-STORE-IN, OLE1-UNCOUNTED-COPY, OLE1-ASSIGN-ORDER, OLE1A-FAIL-RELEASED,
 * OLE1D-RETURN-STORED).
 */
final class UncountedCopies {
  private final Frame frame;
  private final boolean ownedResult;

  UncountedCopies(Frame frame) {
    this.frame = frame;
    this.ownedResult =
        frame
            .declared()
            .map(
                c ->
                    c.outcomes().stream()
                        .anyMatch(o -> o.result().kind() == ResultEffect.Kind.OWNED))
            .orElse(false);
  }

  /** Whether a declared contract promises the caller a reference. */
  boolean owesResult() {
    return ownedResult;
  }

  void check(ExitState exit) {
    State s = exit.state();
    for (Map.Entry<HeapCell, Integer> e : s.heap().entrySet()) {
      HeapCell cell = e.getKey();
      if (!s.has(e.getValue()) || cell.isMemory()) {
        continue;
      }
      if (cell.name().startsWith("[")) {
        released(exit, cell, e.getValue());
        handedOut(exit, cell, e.getValue());
      } else if (exit.isNormal() && outlives(s, cell)) {
        storedBorrow(exit, cell, e.getValue());
        sharedCopy(exit, cell, e.getValue());
        deadView(exit, cell, e.getValue());
        releasedFirst(exit, cell, e.getValue());
      }
    }
    if (exit.isNormal() && exit.returned() != 0 && ownedResult) {
      lentAsOwned(exit, exit.returned());
    }
  }

  /** Whether the cell is there after the frame: a static, or a field of this object. */
  private static boolean outlives(State s, HeapCell cell) {
    return cell.base() == 0 || (s.has(cell.base()) && s.value(cell.base()).slot() == Slot.RECEIVER);
  }

  private void storedBorrow(ExitState exit, HeapCell cell, int id) {
    State s = exit.state();
    Value v = s.value(id);
    TraceStep store = s.trace().newest(id, Kind.STORE);
    if (store == null || !Slot.isParameter(v.slot()) || v.ref().owned() != 0 || v.isView()) {
      return;
    }
    boolean owning = frame.callees().isOwning(cell.name());
    boolean lent = v.ref().lender() == Lender.CALLER_BY_CONTRACT;
    boolean byConvention =
        v.ref().lender() == Lender.CALLER
            && owning
            && isComPointer(v)
            && !frame.procedure().method().isConstructor();
    boolean sure = lent && owning;
    if ((lent || byConvention) && isLiveCopy(s, id, v)) {
      report(
          FaultKind.BORROW_STORED,
          exit,
          id,
          store.where(),
          field(cell),
          sure ? Certainty.CERTAIN : Certainty.LIKELY,
          "kept in the field '" + field(cell) + "' without a reference");
    }
  }

  /** COM lends what it passes in; elsewhere a setter may as well take over. */
  private boolean isComPointer(Value v) {
    return frame
        .contracts()
        .ofType(v.type().name())
        .map(t -> t.releaseMethods().contains("Release"))
        .orElse(false);
  }

  private boolean isLiveCopy(State s, int id, Value v) {
    return v.ref().life() == Life.LIVE
        && v.ref().isTracked()
        && !frame.isSurelyUncounted(s, id)
        && frame.isCounted(v.type());
  }

  /** One reference in two fields, each of which gives it back. */
  private void sharedCopy(ExitState exit, HeapCell cell, int id) {
    State s = exit.state();
    Value v = s.value(id);
    TraceStep store = s.trace().newest(id, Kind.STORE);
    if (store == null) {
      return;
    }
    boolean copy =
        !v.isView()
            && v.birth() == Value.Birth.LOADED
            && v.ref().lender() == Lender.FIELD
            && v.ref().owned() == 0
            && frame.callees().isOwning(cell.name())
            && store.text().endsWith("'" + field(cell) + "'")
            && isLiveCopy(s, id, v);
    if (!copy) {
      return;
    }
    for (Map.Entry<HeapCell, Integer> e : s.heap().entrySet()) {
      HeapCell origin = e.getKey();
      boolean other =
          e.getValue() == id && !origin.equals(cell) && !origin.isMemory() && outlives(s, origin);
      if (other && frame.callees().isOwning(origin.name())) {
        report(
            FaultKind.UNCOUNTED_COPY,
            exit,
            id,
            store.where(),
            field(cell),
            Certainty.LIKELY,
            "'" + field(origin) + "' and '" + field(cell) + "' share one reference");
        return;
      }
    }
  }

  /** A view is kept while the frame gave back the reference it relies on. */
  private void deadView(ExitState exit, HeapCell cell, int id) {
    State s = exit.state();
    Value v = s.value(id);
    int root = s.root(id);
    RefState ref = s.ref(id);
    TraceStep store = s.trace().newest(root, Kind.STORE);
    if (store == null) {
      return;
    }
    boolean dead =
        v.isView()
            && ref.lender() == Lender.NOBODY
            && ref.life() == Life.RELEASED
            && ref.owned() <= 0
            && ref.isTracked();
    if (dead && frame.callees().isRead(cell.name())) {
      report(
          FaultKind.UNCOUNTED_COPY,
          exit,
          id,
          store.where(),
          field(cell),
          Certainty.CERTAIN,
          "the field '" + field(cell) + "' keeps a view of what is released");
    }
  }

  /** The old content went before the new one was counted: they may be the same object. */
  private void releasedFirst(ExitState exit, HeapCell cell, int id) {
    State s = exit.state();
    int old = s.load(cell.before());
    Value v = s.value(id);
    if (old == 0 || !s.has(old) || !Slot.isParameter(v.slot()) || v.ref().owned() <= 0) {
      return;
    }
    boolean order = s.trace().isLater(id, Kind.RETAIN, old, Kind.RELEASE);
    boolean told = s.test(Comparison.of("v" + old, Relation.EQUAL, "v" + id)) != null;
    TraceStep release = s.trace().newest(old, Kind.RELEASE);
    if (order && !told && release != null) {
      report(
          FaultKind.RELEASED_BEFORE_RETAIN,
          exit,
          id,
          release.where(),
          field(cell),
          Certainty.LIKELY,
          "the old content of '" + field(cell) + "' is gone; '" + v.name() + "' may be the same");
    }
  }

  /** An in-out cell goes back to the caller with what this method released. */
  private void released(ExitState exit, HeapCell cell, int id) {
    State s = exit.state();
    Value v = s.value(id);
    TraceStep release = s.trace().newest(id, Kind.RELEASE);
    boolean dead =
        v.birth() == Value.Birth.IN_OUT && v.ref().isDead() && v.ref().escape() == Escape.NONE;
    // a callee that throws has its own reasons; a failure of this method is its own decision
    boolean decided = s.raised() == null || s.raised().from().isEmpty();
    if (dead && decided && release != null && cell.name().equals(HeapCell.CONTENT)) {
      report(
          FaultKind.IN_OUT_RELEASED,
          exit,
          id,
          release.where(),
          v.name(),
          Certainty.CERTAIN,
          "'" + v.name() + "' still holds what was released");
    }
  }

  /** An out-cell that the caller must release gets what a field holds. */
  private void handedOut(ExitState exit, HeapCell cell, int id) {
    State s = exit.state();
    int slot = s.has(cell.base()) ? s.value(cell.base()).slot() : Value.NO_SLOT;
    boolean out =
        exit.isNormal()
            && Slot.isParameter(slot)
            && cell.name().equals(HeapCell.CONTENT)
            && frame
                .declared()
                .map(
                    c ->
                        c.outcomes().stream()
                            .anyMatch(
                                o ->
                                    o.effect(slot).cell() == CellEffect.OWNED
                                        || o.effect(slot).cell() == CellEffect.REPLACED))
                .orElse(false);
    if (out) {
      lentAsOwned(exit, id);
    }
  }

  /**
   * {@code sent = true; return chunk;}: a flag of this object, set on the path, tells that the
   * field gave its reference away.
   */
  static boolean setsFlag(State s) {
    return s.heap().entrySet().stream()
        .filter(e -> s.has(e.getKey().base()) && s.has(e.getValue()))
        .filter(e -> s.value(e.getKey().base()).slot() == Slot.RECEIVER)
        .map(e -> s.value(e.getValue()))
        .anyMatch(v -> Constant.TRUE.equals(v.constant()) && v.birth() == Value.Birth.OTHER);
  }

  private void lentAsOwned(ExitState exit, int id) {
    State s = exit.state();
    if (setsFlag(s)) {
      return;
    }
    int root = s.root(id);
    Value v = s.value(root);
    boolean lent =
        v.birth() == Value.Birth.LOADED
            && (v.ref().lender() == Lender.FIELD || v.ref().lender() == Lender.CONTAINER)
            && v.ref().owned() == 0
            && v.ref().life() == Life.LIVE
            && v.ref().escape() == Escape.NONE
            && !frame.isSurelyUncounted(s, root);
    if (lent && v.ref().lender() == Lender.CONTAINER) {
      storedReturn(exit, id, v.name());
      return;
    }
    for (Map.Entry<HeapCell, Integer> e : s.heap().entrySet()) {
      HeapCell origin = e.getKey();
      if (lent
          && e.getValue() == root
          && !origin.isMemory()
          && frame.callees().isOwning(origin.name())) {
        storedReturn(exit, id, field(origin));
        return;
      }
    }
  }

  private void storedReturn(ExitState exit, int id, String keeper) {
    report(
        FaultKind.STORED_RETURN,
        exit,
        id,
        exit.where(),
        keeper,
        Certainty.CERTAIN,
        "goes to the caller, who must release it, without a reference of its own");
  }

  private static String field(HeapCell cell) {
    return cell.name().substring(cell.name().indexOf('#') + 1);
  }

  private void report(
      FaultKind kind,
      ExitState exit,
      int id,
      SourceRange primary,
      String field,
      Certainty certainty,
      String how) {
    State s = exit.state();
    TraceStep last = new TraceStep(Kind.EXIT, exit.where(), s.ref(id).owned(), how, "");
    Evidence evidence =
        new Evidence(
            exit.where().startLine(),
            how,
            "",
            field,
            frame.declared().map(c -> List.of(c.provenance())).orElse(List.of()),
            false,
            false);
    frame.faults().report(kind, s, id, s.value(id).name(), primary, last, certainty, evidence);
  }
}
