package org.refledger.reporting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Finding;
import org.refledger.finding.Fix;
import org.refledger.rule.RuleMetadata;

/** What would mend a finding, on a line. */
public final class RuleAdvice {

  private static final String HEADING = "## How to fix";
  private static final int LONGEST = 200;

  private RuleAdvice() {}

  /**
   * The change that mends the finding, when there is one; else what the page of its rule advises;
   * empty when neither fits on a line.
   *
   * @param rule the finding's rule, or null when it is not known
   * @param fixes the changes that are known, by finding
   */
  public static String of(Finding finding, @Nullable RuleMetadata rule, Map<Finding, Fix> fixes) {
    Fix known = fixes.get(finding);
    if (known != null) {
      return known.title() + " (--fix does it, --diff shows it)";
    }
    return rule == null ? "" : ofPage(rule.page());
  }

  /**
   * The first sentence of "How to fix", as plain text; empty when there is none or it is no short
   * sentence.
   */
  static String ofPage(String page) {
    boolean inside = false;
    StringBuilder paragraph = new StringBuilder();
    for (String line : page.lines().map(String::strip).toList()) {
      if (line.startsWith("#")) {
        if (inside) {
          break;
        }
        inside = line.equalsIgnoreCase(HEADING);
      } else if (inside) {
        boolean ends = line.isEmpty() || line.startsWith("```");
        if (ends && (line.startsWith("```") || paragraph.length() > 0)) {
          break;
        }
        paragraph.append(paragraph.length() > 0 ? " " : "").append(line);
      }
    }
    return firstSentence(paragraph.toString().replace("`", "").replace("**", ""));
  }

  private static String firstSentence(String paragraph) {
    int end = paragraph.indexOf(". ");
    String sentence = end >= 0 ? paragraph.substring(0, end) : paragraph.replaceFirst("[.:]$", "");
    return sentence.length() <= LONGEST ? sentence : "";
  }
}
