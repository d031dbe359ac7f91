package org.refledger.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;
import org.refledger.rule.Rule;

/** All rules by id, in the order of their ids. Immutable. */
public final class RuleCatalogue {
  /** A wrong id this far from a right one is taken for a slip of the pen. */
  private static final int MAX_DISTANCE = 4;

  private final SortedMap<String, Rule> rules;

  private RuleCatalogue(SortedMap<String, Rule> rules) {
    this.rules = rules;
  }

  /** The rules that {@link ServiceLoader} finds with the class loader of this class. */
  public static RuleCatalogue load() {
    return of(
        ServiceLoader.load(Rule.class, RuleCatalogue.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * A catalogue of the given rules.
   *
   * @throws IllegalArgumentException when two have the same id
   */
  public static RuleCatalogue of(Collection<? extends Rule> rules) {
    SortedMap<String, Rule> byId = new TreeMap<>();
    for (Rule rule : rules) {
      String id = rule.metadata().id();
      if (byId.put(id, rule) != null) {
        throw new IllegalArgumentException("Two rules are called " + id);
      }
    }
    return new RuleCatalogue(byId);
  }

  /** All rules, sorted by id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  public List<String> ids() {
    return List.copyOf(rules.keySet());
  }

  /** The rule with exactly this id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The finding of the one rule the fault belongs to; empty when that rule is not in this
   * catalogue.
   */
  public Optional<Finding> check(Fault fault) {
    return rules.values().stream().flatMap(rule -> rule.check(fault).stream()).findFirst();
  }

  /**
   * The id nearest to a wrong one, ignoring case; empty when none is near. The first by id wins a
   * tie.
   */
  public Optional<String> didYouMean(String wrongId) {
    String wanted = wrongId.toUpperCase(Locale.ROOT);
    return rules.keySet().stream()
        .map(id -> Map.entry(id, distance(wanted, id, wrongId.length())))
        .filter(entry -> entry.getValue() <= MAX_DISTANCE)
        .min(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Edits needed; a name left out in front or behind (LEAK for OLE1-LEAK) counts as one. */
  private static int distance(String wanted, String id, int length) {
    boolean part = length >= 3 && (id.endsWith("-" + wanted) || id.startsWith(wanted + "-"));
    return part ? 1 : editDistance(wanted, id);
  }

  private static int editDistance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
