package org.refledger.host;

import java.util.List;
import org.refledger.finding.Finding.Severity;
import org.refledger.rule.Rule;

/**
 * What settings make of a rule.
 *
 * @param on whether it runs
 * @param why what decided that: {@code default}, or a setting and where it was made
 * @param severity of its findings; unless a setting says so, less certain ones have a lower one
 * @param severityWhy what decided that
 */
public record RuleState(boolean on, String why, Severity severity, String severityWhy) {
  private static final String DEFAULT = "default";

  /**
   * The state of a rule.
   *
   * @param all the rules that names in settings are looked up in
   * @throws UsageException when a setting names a rule that does not exist
   */
  public static RuleState of(Rule rule, Configuration settings, RuleSelection all) {
    Severity severity = rule.metadata().severity();
    String severityWhy = DEFAULT;
    for (var entry : settings.get(Key.SEVERITY).entrySet()) {
      if (all.matching(entry.getKey(), settings.where(Key.SEVERITY)).contains(rule)) {
        severity = entry.getValue();
        severityWhy = settings.where(Key.SEVERITY);
      }
    }
    boolean chosen = all.choice(settings).contains(rule);
    return new RuleState(chosen, why(rule, chosen, settings, all), severity, severityWhy);
  }

  private static String why(Rule rule, boolean chosen, Configuration settings, RuleSelection all) {
    for (Key<List<String>> key : List.of(Key.IGNORE, Key.EXTEND_SELECT, Key.SELECT)) {
      boolean named =
          settings.get(key).stream()
              .anyMatch(name -> all.matching(name, settings.where(key)).contains(rule));
      if (named && chosen != (key == Key.IGNORE)) {
        return settings.where(key);
      }
    }
    if (!RuleSelection.isOnByDefault(rule)) {
      return chosen ? settings.where(Key.PREVIEW) : "on trial: --select " + rule.metadata().id();
    }
    return chosen ? DEFAULT : "not in " + settings.where(Key.SELECT);
  }
}
