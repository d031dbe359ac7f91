package org.refledger.host;

import org.refledger.rule.RuleMetadata;

/** The page of a rule as a user gets to see it. */
public final class ShownRule {
  private ShownRule() {}

  /** The whole page in Markdown: title, facts in one line, text. Ends with a line end. */
  public static String markdown(RuleMetadata rule) {
    return "# " + rule.id() + ": " + rule.title() + "\n\n" + facts(rule) + "\n\n" + rule.page();
  }

  private static String facts(RuleMetadata rule) {
    String cwe = rule.cwe().isEmpty() ? "" : ", " + String.join(", ", rule.cwe());
    return "Severity "
        + Words.of(rule.severity())
        + ", precision "
        + Words.of(rule.precision())
        + cwe
        + ", "
        + rule.status()
        + " since "
        + rule.since()
        + ".";
  }
}
