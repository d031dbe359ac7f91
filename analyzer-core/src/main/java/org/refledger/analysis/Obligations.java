package org.refledger.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refledger.contract.Guard;
import org.refledger.contract.Slot;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.RefState.Escape;
import org.refledger.domain.RefState.Life;
import org.refledger.domain.Value;

/**
 * Parameters that a method without a contract gives back on one way out and keeps quiet about on
 * another that looks the same to its callers: no caller can be right, so the way that gives back is
 * taken for the contract (LESSONS.md 4).
 */
final class Obligations {
  private final Frame frame;

  Obligations(Frame frame) {
    this.frame = frame;
  }

  /** A way out on which the parameter is forgotten. */
  record Neglect(ExitState exit, int value) {}

  List<Neglect> neglected(List<ExitState> exits) {
    List<Neglect> found = new ArrayList<>();
    if (frame.declared().isPresent()) {
      return found;
    }
    for (int slot : frame.slots()) {
      if (Slot.isParameter(slot)) {
        neglected(slot, exits, found);
      }
    }
    return found;
  }

  private void neglected(int slot, List<ExitState> exits, List<Neglect> found) {
    List<ExitState> giving = exits.stream().filter(e -> givesBack(e, slot)).toList();
    if (giving.isEmpty()) {
      return;
    }
    // a search in a container of the object finds what callers may give back
    boolean searched = giving.stream().allMatch(e -> Answers.isFound(e.state(), valueIn(e, slot)));
    for (ExitState exit : exits) {
      int value = forgotten(exit, slot);
      if (value != 0 && giving.stream().anyMatch(g -> looksTheSame(g, exit, slot))) {
        if (!searched) {
          found.add(new Neglect(exit, value));
        }
        frame.owes(slot);
      }
    }
  }

  private static int valueIn(ExitState exit, int slot) {
    for (var e : exit.state().values().entrySet()) {
      if (e.getValue().slot() == slot) {
        return e.getKey();
      }
    }
    return 0;
  }

  private boolean givesBack(ExitState exit, int slot) {
    int id = valueIn(exit, slot);
    if (id == 0 || !exit.isNormal()) {
      return false;
    }
    Value v = exit.state().value(id);
    RefState ref = v.ref();
    return !v.isView()
        && ref.lender() == Lender.CALLER
        && ref.owned() == -1
        && ref.life() != Life.LIVE
        && ref.escape() == Escape.NONE
        && isCounted(v)
        && !frame.isTestedAway(v);
  }

  private boolean isCounted(Value v) {
    return frame.isCounted(v.type())
        || frame.isNarrowedToCounted(v)
        || frame.callees().receivesCounted(frame.procedure().method(), v.slot());
  }

  /** The parameter's value when this way out leaves it untouched, else 0. */
  private int forgotten(ExitState exit, int slot) {
    int id = valueIn(exit, slot);
    if (id == 0 || !exit.isNormal()) {
      return 0;
    }
    Value v = exit.state().value(id);
    RefState ref = v.ref();
    boolean untouched =
        !v.isView()
            && ref.lender() == Lender.CALLER
            && ref.owned() == 0
            && ref.life() == Life.LIVE
            && ref.escape() == Escape.NONE
            && !v.isNull()
            && !frame.isTestedAway(v);
    boolean returned =
        exit.returned() != 0 && exit.state().root(exit.returned()) == exit.state().root(id);
    boolean held = FieldContents.same(exit.state(), id) != null;
    return untouched && !returned && !held && !frame.isSurelyUncounted(exit.state(), id) ? id : 0;
  }

  /** Whether neither the result nor what the caller passed tells it which way was taken. */
  private static boolean looksTheSame(ExitState giving, ExitState other, int slot) {
    Set<Guard> known = new LinkedHashSet<>();
    for (Value v : giving.state().values().values()) {
      if (v.slot() != slot) {
        known.addAll(SummaryBuilder.guards(v));
      }
    }
    for (Value v : other.state().values().values()) {
      for (Guard g : SummaryBuilder.guards(v)) {
        if (known.contains(g.opposite())) {
          return false;
        }
      }
    }
    return Settlement.sameResult(giving, other);
  }
}
