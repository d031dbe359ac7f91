package org.refledger.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.contract.Slot;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/** The steps of a body that show its callers why its contract is what it is. */
final class Explanations {
  private static final List<Kind> CHANGES = List.of(Kind.RELEASE, Kind.MOVE, Kind.RETAIN);

  private Explanations() {}

  /**
   * By slot, the last step that changed the count of a parameter, and the one that acquired the
   * result, on the first way out that has one.
   */
  static Map<Integer, TraceStep> of(List<ExitState> exits) {
    Map<Integer, TraceStep> steps = new LinkedHashMap<>();
    for (ExitState exit : exits) {
      State s = exit.state();
      if (!exit.isNormal()) {
        continue;
      }
      for (var e : s.values().entrySet()) {
        if (e.getValue().slot() != Value.NO_SLOT) {
          add(steps, s, e.getKey(), e.getValue().slot(), CHANGES);
        }
      }
      if (exit.returned() != 0) {
        add(steps, s, s.root(exit.returned()), Slot.RESULT, List.of(Kind.ACQUIRE));
      }
    }
    return steps;
  }

  private static void add(
      Map<Integer, TraceStep> steps, State state, int value, int slot, List<Kind> kinds) {
    for (Kind kind : kinds) {
      TraceStep step = state.trace().newest(value, kind);
      if (step != null) {
        steps.putIfAbsent(slot, step);
      }
    }
  }
}
