package org.refledger.reporting.console;

/** The advice on a rule's page that fits on a line. */
final class RuleAdvice {

  private static final String HEADING = "## How to fix";
  private static final int LONGEST = 200;

  private RuleAdvice() {}

  /**
   * The first sentence of "How to fix", as plain text; empty when there is none or it is no short
   * sentence.
   */
  static String fix(String page) {
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
