package org.refledger.errorprone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refledger.rule.Rule;
import org.refledger.rules.RuleCatalogue;

/** The rules that run, chosen by id or by the beginning of ids as on the command line. */
final class RuleChoice {
  private static final String OFF_BY_DEFAULT = "preview";

  private final RuleCatalogue catalogue;

  RuleChoice(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The rules of a run, sorted by id.
   *
   * @param selected none means all but those on trial; one of these runs when its whole id is named
   * @throws FlagException when a name fits no rule, or no rule is left
   */
  List<Rule> pick(List<String> selected, List<String> ignored) throws FlagException {
    List<Rule> wanted = selected.isEmpty() ? catalogue.rules() : matching("Select", selected);
    List<Rule> unwanted = matching("Ignore", ignored);
    List<Rule> picked =
        catalogue.rules().stream()
            .filter(wanted::contains)
            .filter(rule -> !unwanted.contains(rule))
            .filter(rule -> !isOnTrial(rule) || isNamed(rule, selected))
            .toList();
    if (picked.isEmpty()) {
      throw new FlagException(
          CheckerFlags.option("Select") + " and Ignore leave no rule to check.");
    }
    return picked;
  }

  private List<Rule> matching(String flag, List<String> names) throws FlagException {
    List<Rule> matching = new ArrayList<>();
    for (String name : names) {
      matching.addAll(matching(flag, name));
    }
    return matching;
  }

  private List<Rule> matching(String flag, String name) throws FlagException {
    String id = name.toUpperCase(Locale.ROOT);
    List<Rule> begins = catalogue.find(id).map(List::of).orElseGet(() -> beginningWith(id));
    if (begins.isEmpty()) {
      String hint =
          catalogue.didYouMean(name).map(near -> " (did you mean " + near + "?)").orElse("");
      throw new FlagException(
          CheckerFlags.option(flag)
              + ": there is no rule "
              + name
              + hint
              + ". Known are "
              + String.join(", ", catalogue.ids())
              + ".");
    }
    return begins;
  }

  private List<Rule> beginningWith(String prefix) {
    return catalogue.rules().stream().filter(r -> r.metadata().id().startsWith(prefix)).toList();
  }

  private static boolean isOnTrial(Rule rule) {
    return rule.metadata().status().equals(OFF_BY_DEFAULT);
  }

  private static boolean isNamed(Rule rule, List<String> names) {
    return names.stream().anyMatch(name -> name.equalsIgnoreCase(rule.metadata().id()));
  }
}
