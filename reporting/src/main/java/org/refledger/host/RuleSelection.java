package org.refledger.host;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.refledger.rule.Rule;
import org.refledger.source.NearestName;

/** Picks rules by id or by the beginning of ids. */
public final class RuleSelection {
  private static final String OFF_BY_DEFAULT = "preview";

  private final List<Rule> all;

  /**
   * Rules to pick from.
   *
   * @param all every rule there is, in the order in which they are to run
   */
  public RuleSelection(List<Rule> all) {
    this.all = all;
  }

  /** The rules that run when nothing is said: all but those on trial. */
  public List<Rule> byDefault() {
    return all.stream().filter(RuleSelection::isOnByDefault).toList();
  }

  /** Whether a rule runs when nothing is said: it is not on trial. */
  public static boolean isOnByDefault(Rule rule) {
    return !rule.metadata().status().equals(OFF_BY_DEFAULT);
  }

  /**
   * Names of rules a user wrote.
   *
   * @param names ids, or the beginning of ids
   * @param where what to name in a message, such as {@code --select}
   */
  public record Names(List<String> names, String where) {
    public Names {
      names = List.copyOf(names);
    }
  }

  /**
   * The rules of a run, sorted by id.
   *
   * @param selected none means the default; a rule on trial runs when its whole id is named
   * @param extended rules to add
   * @param ignored rules to leave out; wins over both
   * @throws UsageException when a name fits no rule, or no rule is left
   */
  public List<Rule> pick(Names selected, Names extended, Names ignored) {
    return some(choice(selected, extended, ignored, false));
  }

  /**
   * The rules that settings name, sorted by id.
   *
   * @throws UsageException when a name fits no rule, or no rule is left
   */
  public List<Rule> pick(Configuration settings) {
    return some(choice(settings));
  }

  /** The same, if need be none. */
  List<Rule> choice(Configuration settings) {
    return choice(
        settings.names(Key.SELECT),
        settings.names(Key.EXTEND_SELECT),
        settings.names(Key.IGNORE),
        settings.get(Key.PREVIEW));
  }

  private static List<Rule> some(List<Rule> rules) {
    if (rules.isEmpty()) {
      throw new UsageException("No rule is left to check.");
    }
    return rules;
  }

  private List<Rule> choice(Names selected, Names extended, Names ignored, boolean preview) {
    Set<Rule> wanted = new LinkedHashSet<>();
    if (selected.names.isEmpty()) {
      wanted.addAll(preview ? all : byDefault());
    } else {
      wanted.addAll(named(selected, preview));
    }
    wanted.addAll(named(extended, preview));
    wanted.removeAll(matching(ignored));
    return all.stream().filter(wanted::contains).toList();
  }

  private List<Rule> named(Names names, boolean preview) {
    return matching(names).stream()
        .filter(rule -> preview || isOnByDefault(rule) || isNamed(rule, names.names))
        .toList();
  }

  /**
   * The rules with this id, or whose id begins with it.
   *
   * @param option what to name in the message
   * @throws UsageException when there is none
   */
  public List<Rule> matching(String name, String option) {
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

  private List<Rule> matching(Names names) {
    return names.names.stream()
        .flatMap(name -> matching(name, names.where).stream())
        .distinct()
        .toList();
  }

  private static boolean isNamed(Rule rule, List<String> names) {
    return names.stream().anyMatch(name -> name.strip().equalsIgnoreCase(rule.metadata().id()));
  }
}
