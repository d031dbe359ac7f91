package org.refledger.host;

import java.util.Locale;
import org.refledger.baseline.Baseline;
import org.refledger.source.Notification;

/**
 * Whether a run passes, as the settings say.
 *
 * @param kind what decided
 * @param gate which findings can fail a run
 * @param stopping how many do, of those that are open
 * @param allowed how many are let pass
 * @param stale how many entries of the baseline no longer occur
 * @param missing how many notices of what was not analysed there are
 */
public record Verdict(Kind kind, Gate gate, int stopping, int allowed, int stale, int missing) {

  /** What decided. */
  public enum Kind {
    /** The run passes. */
    PASSED,
    /** More findings than are allowed. */
    FINDINGS,
    /** Entries of the baseline no longer occur, and that matters. */
    STALE,
    /** Something was not analysed, and that matters. */
    INCOMPLETE
  }

  /** Judges what a run reports. */
  public static Verdict of(Triage.Outcome outcome, Configuration settings) {
    Gate gate = settings.get(Key.FAIL_ON);
    int stopping = (int) outcome.result().findings().stream().filter(gate::stops).count();
    int allowed = settings.get(Key.MAX_NEW);
    Baseline.Comparison baseline = outcome.baseline();
    int stale = baseline == null ? 0 : baseline.stale().size();
    int missing =
        (int) outcome.result().notifications().stream().filter(Notification::isIncomplete).count();
    Kind kind = Kind.PASSED;
    if (stopping > allowed) {
      kind = Kind.FINDINGS;
    } else if (settings.get(Key.STRICT_BASELINE) && stale > 0) {
      kind = Kind.STALE;
    } else if (settings.get(Key.STRICT) && missing > 0) {
      kind = Kind.INCOMPLETE;
    }
    return new Verdict(kind, gate, stopping, allowed, stale, missing);
  }

  /** Whether nothing fails the run. */
  public boolean passed() {
    return kind == Kind.PASSED;
  }

  /** It in one sentence. */
  public String sentence() {
    return switch (kind) {
      case PASSED -> "Passed: " + why() + ".";
      case FINDINGS ->
          "Failed: "
              + count(stopping, "finding is", "findings are")
              + level()
              + (allowed == 0 ? "" : String.format(Locale.ROOT, ", and %,d allowed", allowed))
              + ".";
      case STALE ->
          "Failed: "
              + count(stale, "entry", "entries")
              + " of the baseline no longer "
              + (stale == 1 ? "occurs" : "occur")
              + " (strict-baseline).";
      case INCOMPLETE ->
          "Failed: something was not analysed ("
              + count(missing, "notice", "notices")
              + ", strict).";
    };
  }

  private String why() {
    if (gate == Gate.NEVER) {
      return "findings do not fail this run (fail-on = never)";
    }
    return stopping == 0
        ? "nothing is" + level()
        : count(stopping, "finding is", "findings are")
            + level()
            + String.format(Locale.ROOT, ", and %,d allowed", allowed);
  }

  /** Notes are the lowest level there is. */
  private String level() {
    return gate == Gate.NOTE ? " open" : " at or above the level " + Words.of(gate);
  }

  private static String count(int n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }
}
