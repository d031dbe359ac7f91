package org.refledger.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refledger.fault.Fault;
import org.refledger.finding.Finding;
import org.refledger.rule.Rule;

/** All rules by id, in the order of their ids. Immutable. */
public final class RuleCatalogue {
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
}
