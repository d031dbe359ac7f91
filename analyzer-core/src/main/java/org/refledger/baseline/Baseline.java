package org.refledger.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.refledger.finding.Finding;

/** A set of known findings. Immutable. */
public final class Baseline {
  public static final Baseline EMPTY = new Baseline(List.of());

  /**
   * What makes a finding and an entry the same, the surest first. Code that moved to another file
   * keeps its fingerprint; a method whose type was renamed, or whose statement was reworded, keeps
   * its name or its message.
   */
  private static final List<Function<BaselineEntry, List<String>>> SAMENESS =
      List.of(
          e -> List.of(e.rule(), e.path(), e.fingerprint()),
          e -> List.of(e.rule(), e.fingerprint()),
          e -> List.of(e.rule(), e.path(), e.member(), e.message()),
          e -> List.of(e.rule(), method(e.member()), e.message()));

  private final List<BaselineEntry> entries;

  /**
   * @param entries in any order; what is there twice counts once, as a merge of branches may leave
   *     it
   */
  public Baseline(Collection<BaselineEntry> entries) {
    this.entries = List.copyOf(new TreeSet<>(entries));
  }

  /**
   * How findings compare with a baseline.
   *
   * @param known findings that are in it, in their order
   * @param fresh findings that are not, in their order
   * @param matched the entries that stand for the known findings, sorted
   * @param untouched entries that the run said nothing about, sorted
   * @param stale entries whose finding no longer occurs, sorted
   */
  public record Comparison(
      List<Finding> known,
      List<Finding> fresh,
      List<BaselineEntry> matched,
      List<BaselineEntry> untouched,
      List<BaselineEntry> stale) {
    public Comparison {
      known = List.copyOf(known);
      fresh = List.copyOf(fresh);
      matched = List.copyOf(matched);
      untouched = List.copyOf(untouched);
      stale = List.copyOf(stale);
    }

    /** The baseline without what is stale. */
    public Baseline pruned() {
      return with(matched);
    }

    /** The baseline that knows all findings of the run, and what it said nothing about. */
    public Baseline updated() {
      List<BaselineEntry> entries = new ArrayList<>();
      known.forEach(finding -> entries.add(BaselineEntry.of(finding)));
      fresh.forEach(finding -> entries.add(BaselineEntry.of(finding)));
      return with(entries);
    }

    private Baseline with(List<BaselineEntry> entries) {
      List<BaselineEntry> all = new ArrayList<>(entries);
      all.addAll(untouched);
      return new Baseline(all);
    }
  }

  /** The baseline that knows exactly these findings; suppressed ones need no entry. */
  public static Baseline of(Collection<Finding> findings) {
    return new Baseline(
        findings.stream().filter(f -> !f.isSuppressed()).map(BaselineEntry::of).toList());
  }

  /** Sorted. */
  public List<BaselineEntry> entries() {
    return entries;
  }

  /**
   * Tells known findings from new ones.
   *
   * @param findings those that are not suppressed
   * @param covered whether the run would have found what an entry stands for: its rule was on, and
   *     its file was analysed or is gone
   */
  public Comparison compare(List<Finding> findings, Predicate<BaselineEntry> covered) {
    SortedSet<BaselineEntry> left = new TreeSet<>(entries);
    List<BaselineEntry> matched = new ArrayList<>();
    List<Finding> fresh = new ArrayList<>(findings);
    for (Function<BaselineEntry, List<String>> sameness : SAMENESS) {
      Map<List<String>, Deque<BaselineEntry>> byKey = new LinkedHashMap<>();
      left.forEach(e -> byKey.computeIfAbsent(sameness.apply(e), k -> new ArrayDeque<>()).add(e));
      fresh.removeIf(
          finding -> {
            Optional<BaselineEntry> match =
                Optional.ofNullable(byKey.get(sameness.apply(BaselineEntry.of(finding))))
                    .map(Deque::poll);
            match.ifPresent(matched::add);
            match.ifPresent(left::remove);
            return match.isPresent();
          });
    }
    List<Finding> known = new ArrayList<>(findings);
    known.removeAll(fresh);
    return new Comparison(
        known,
        fresh,
        matched.stream().sorted().toList(),
        left.stream().filter(covered.negate()).toList(),
        left.stream().filter(covered).toList());
  }

  /** The member without its type. */
  private static String method(String member) {
    int parameters = member.indexOf('(');
    int dot = member.lastIndexOf('.', parameters < 0 ? member.length() : parameters);
    return member.substring(dot + 1);
  }
}
