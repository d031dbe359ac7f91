package org.refledger.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Guard;
import org.refledger.contract.Outcome;
import org.refledger.contract.Outcome.Exit;
import org.refledger.ir.Constant;

/** Outcomes that differ in what holds of their arguments only become one. */
final class OutcomeMerge {
  private OutcomeMerge() {}

  /**
   * Outcomes without repetition.
   *
   * @param most when there are more, they are told apart less exactly; there may still be more
   */
  static List<Outcome> of(List<Outcome> all, int most) {
    List<Outcome> likely = all.stream().filter(o -> o.exit() != Exit.THROWS_UNLIKELY).toList();
    List<Outcome> exact = exactly(likely);
    if (exact.size() <= most) {
      return exact;
    }
    List<Outcome> common = inCommon(exact);
    return common.size() <= most
        ? common
        : inCommon(common.stream().map(OutcomeMerge::withoutNumber).toList());
  }

  private static Outcome withoutNumber(Outcome o) {
    Constant c = o.result().constant();
    return c == null || c.kind() == Constant.Kind.BOOLEAN
        ? o
        : new Outcome(o.exit(), o.guards(), o.effects(), o.result().withConstant(null), o.thrown());
  }

  private static Outcome guarded(Outcome o, Set<Guard> guards) {
    return new Outcome(o.exit(), List.copyOf(guards), o.effects(), o.result(), o.thrown());
  }

  /** Two become one where one holds whenever the other does, or both together always hold. */
  private static List<Outcome> exactly(List<Outcome> all) {
    Map<Outcome, List<Set<Guard>>> cases = new LinkedHashMap<>();
    for (Outcome o : all) {
      List<Set<Guard>> known = cases.computeIfAbsent(guarded(o, Set.of()), k -> new ArrayList<>());
      add(known, new LinkedHashSet<>(o.guards()));
    }
    List<Outcome> merged = new ArrayList<>();
    cases.forEach((o, sets) -> sets.forEach(guards -> merged.add(guarded(o, guards))));
    return merged;
  }

  private static void add(List<Set<Guard>> known, Set<Guard> guards) {
    for (Set<Guard> other : known) {
      Set<Guard> both = together(other, guards);
      if (both != null) {
        known.remove(other);
        add(known, both);
        return;
      }
    }
    known.add(guards);
  }

  /** What must hold for one of two cases to hold, if that is simply said, else null. */
  private static @Nullable Set<Guard> together(Set<Guard> one, Set<Guard> other) {
    Set<Guard> common = new LinkedHashSet<>(one);
    common.retainAll(other);
    if (common.size() == one.size() || common.size() == other.size()) {
      return common;
    }
    if (one.size() != other.size() || common.size() != one.size() - 1) {
      return null;
    }
    boolean opposite =
        one.stream().filter(g -> !common.contains(g)).anyMatch(g -> other.contains(g.opposite()));
    return opposite ? common : null;
  }

  /** Of all cases with one outcome only what holds in each of them is kept. */
  private static List<Outcome> inCommon(List<Outcome> all) {
    Map<Outcome, Set<Guard>> merged = new LinkedHashMap<>();
    for (Outcome o : all) {
      merged.merge(
          guarded(o, Set.of()),
          new LinkedHashSet<>(o.guards()),
          (a, b) -> {
            a.retainAll(b);
            return a;
          });
    }
    List<Outcome> outcomes = new ArrayList<>();
    merged.forEach((o, guards) -> outcomes.add(guarded(o, guards)));
    return outcomes;
  }
}
