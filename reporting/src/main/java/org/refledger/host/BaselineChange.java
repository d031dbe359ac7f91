package org.refledger.host;

import java.util.Locale;
import java.util.function.Function;
import org.refledger.baseline.Baseline;

/** What is done to a baseline file. */
public enum BaselineChange {
  /** A new file with all that is found. */
  CREATE,
  /** What is new is added, and what no longer occurs removed. */
  UPDATE,
  /** What no longer occurs is removed. */
  PRUNE;

  /**
   * The change of that name.
   *
   * @param where what to name in the message
   * @throws UsageException when there is none
   */
  public static BaselineChange named(String name, String where) {
    return Words.parse(name, values(), where);
  }

  /**
   * Finds out before the analysis whether the change can be made.
   *
   * @throws UsageException when a file is there that is not to be, or is not
   */
  public void checkBefore(BaselineFile file) {
    if (this == CREATE && file.exists()) {
      throw new UsageException(
          "There is a baseline " + file.shown() + " already: update it, or delete it first.");
    }
    if (this != CREATE && file.isReport()) {
      throw new UsageException(
          file.shown()
              + " is a report, which no run changes. Make a baseline of its own with refledger"
              + " baseline create --baseline FILE.");
    }
    if (this != CREATE) {
      file.read();
    }
  }

  /**
   * Makes the change.
   *
   * @param compare compares what was found with a baseline
   * @return a sentence of what was done
   */
  public String apply(BaselineFile file, Function<Baseline, Triage.Outcome> compare) {
    Baseline before = this == CREATE ? Baseline.EMPTY : file.read();
    Baseline.Comparison comparison = compare.apply(before).baseline();
    if (comparison == null) {
      throw new IllegalStateException("compared with nothing");
    }
    Baseline after = this == PRUNE ? comparison.pruned() : comparison.updated();
    file.write(after);
    int added = this == PRUNE ? 0 : comparison.fresh().size();
    int removed = comparison.stale().size();
    String entries = count(after.entries().size());
    return switch (this) {
      case CREATE -> "Wrote " + file.shown() + " with " + entries + ". " + advice(file);
      case UPDATE, PRUNE ->
          file.shown() + " has " + entries + " now: " + added + " added, " + removed + " removed.";
    };
  }

  private static String advice(BaselineFile file) {
    return "Commit it, and put this line into .gitattributes so that branches merge: "
        + file.file().getFileName()
        + " merge=union";
  }

  private static String count(int n) {
    return n == 1 ? "1 finding" : String.format(Locale.ROOT, "%,d findings", n);
  }
}
