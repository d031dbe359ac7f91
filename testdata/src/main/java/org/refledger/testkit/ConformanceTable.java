package org.refledger.testkit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many expectations there are for each rule: the honest numbers for the documentation. */
public final class ConformanceTable {
  private final SortedMap<String, Map<Mark.Kind, Integer>> counts = new TreeMap<>();

  /**
   * Counts the marks of the sources written for one rule. A mark that names another rule is counted
   * for that rule; an OK counts for the rule the source was written for.
   */
  public void add(String rule, Collection<AnnotatedSource> sources) {
    counts.computeIfAbsent(rule, id -> new EnumMap<>(Mark.Kind.class));
    for (AnnotatedSource source : sources) {
      for (Mark mark : source.marks()) {
        String id = mark.rule().isEmpty() ? rule : mark.rule();
        counts
            .computeIfAbsent(id, key -> new EnumMap<>(Mark.Kind.class))
            .merge(mark.kind(), 1, Integer::sum);
      }
    }
  }

  public int count(String rule, Mark.Kind kind) {
    return counts.getOrDefault(rule, Map.of()).getOrDefault(kind, 0);
  }

  public int total(Mark.Kind kind) {
    return counts.keySet().stream().mapToInt(rule -> count(rule, kind)).sum();
  }

  /** The table in Markdown, sorted by rule, with a last line of sums. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("| rule | found (BUG) | silent (OK) | false (FP) | missed (FN) |\n");
    text.append("|---|---:|---:|---:|---:|\n");
    for (String rule : counts.keySet()) {
      row(text, rule, kind -> count(rule, kind));
    }
    row(text, "all", this::total);
    return text.toString();
  }

  private interface Count {
    int of(Mark.Kind kind);
  }

  private static void row(StringBuilder text, String name, Count count) {
    text.append("| ").append(name);
    for (Mark.Kind kind :
        new Mark.Kind[] {Mark.Kind.BUG, Mark.Kind.OK, Mark.Kind.FP, Mark.Kind.FN}) {
      int found = count.of(kind) + (kind == Mark.Kind.BUG ? count.of(Mark.Kind.SUPPRESSED) : 0);
      text.append(" | ").append(found);
    }
    text.append(" |\n");
  }
}
