package org.refledger.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.refledger.domain.Lender;
import org.refledger.domain.RefState;
import org.refledger.domain.State;
import org.refledger.domain.Value;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Hand-overs of what the caller only lent: {@code out.add(msg); msg.retain();} adds the reference
 * that is handed over afterwards, while the caller's still keeps the value alive. Wrong only when a
 * way out finds the count still too low.
 */
final class Overdrafts {
  private final Map<Place, Runnable> reports = new LinkedHashMap<>();

  private record Place(int value, SourceRange where) {}

  /**
   * Whether the caller keeps the value alive during the call, and nothing was taken from it yet.
   */
  static boolean isLent(RefState ref) {
    return ref.lender() == Lender.CALLER_BY_CONTRACT
        && ref.owned() == 0
        && ref.life() == RefState.Life.LIVE
        && ref.escape() == RefState.Escape.NONE;
  }

  void note(int value, SourceRange where, Runnable report) {
    reports.putIfAbsent(new Place(value, where), report);
  }

  /** Reports what a way out does not make good. */
  void settle(State state) {
    for (Map.Entry<Integer, Value> e : state.values().entrySet()) {
      RefState ref = e.getValue().ref();
      boolean open =
          e.getValue().root() == 0
              && ref.lender() == Lender.CALLER_BY_CONTRACT
              && ref.owned() < 0
              && ref.isTracked();
      TraceStep moved = open ? state.trace().newest(e.getKey(), TraceStep.Kind.MOVE) : null;
      Runnable report = moved == null ? null : reports.remove(new Place(e.getKey(), moved.where()));
      if (report != null) {
        report.run();
      }
    }
  }
}
