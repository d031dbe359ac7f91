package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refledger.rule.Rule;

/** Picks rules by id or by the beginning of ids. */
final class RuleSelection {
  private static final String OFF_BY_DEFAULT = "preview";

  private final List<Rule> all;

  RuleSelection(List<Rule> all) {
    this.all = all;
  }

  /** The rules that run when nothing is said: all but those on trial. */
  List<Rule> byDefault() {
    return all.stream().filter(RuleSelection::isOnByDefault).toList();
  }

  static boolean isOnByDefault(Rule rule) {
    return !rule.metadata().status().equals(OFF_BY_DEFAULT);
  }

  /**
   * The rules of a run, sorted by id.
   *
   * @param selected none means the default; a rule on trial runs when its whole id is named
   * @throws UsageException when a name fits no rule, or no rule is left
   */
  List<Rule> pick(List<String> selected, List<String> ignored) {
    List<Rule> picked = new ArrayList<>();
    if (selected.isEmpty()) {
      picked.addAll(byDefault());
    } else {
      List<Rule> named = matching(selected, "--select");
      all.stream()
          .filter(rule -> named.contains(rule) && (isOnByDefault(rule) || isNamed(rule, selected)))
          .forEach(picked::add);
    }
    picked.removeAll(matching(ignored, "--ignore"));
    if (picked.isEmpty()) {
      throw new UsageException("No rule is left to check.");
    }
    return picked;
  }

  /**
   * The rules with this id, or whose id begins with it.
   *
   * @param option what to name in the message
   * @throws UsageException when there is none
   */
  List<Rule> matching(String name, String option) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    List<Rule> exact = all.stream().filter(rule -> rule.metadata().id().equals(wanted)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Rule> begins =
        all.stream()
            .filter(rule -> !wanted.isEmpty() && rule.metadata().id().startsWith(wanted))
            .toList();
    if (begins.isEmpty()) {
      List<String> ids = all.stream().map(rule -> rule.metadata().id()).toList();
      throw new UsageException(
          option
              + ": there is no rule '"
              + name.strip()
              + "'."
              + NearestName.hint(wanted, ids)
              + " See refledger rules --all.");
    }
    return begins;
  }

  private List<Rule> matching(List<String> names, String option) {
    return names.stream().flatMap(name -> matching(name, option).stream()).distinct().toList();
  }

  private static boolean isNamed(Rule rule, List<String> names) {
    return names.stream().anyMatch(name -> name.strip().equalsIgnoreCase(rule.metadata().id()));
  }
}
