package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import java.util.regex.Pattern;

/** Plain text and Markdown, and the way from one to the other. */
final class SarifTexts {

  /** GitHub's limit for a rule's descriptions. */
  static final int DESCRIPTION_LIMIT = 1024;

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)]\\([^)\\s]*\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|`)(?=\\S)([^`*\\n]+?)(?<=\\S)\\1");
  private static final Pattern QUOTED = Pattern.compile("(?<![\\w'])'([^'`\\s]{1,100})'(?!\\w)");
  private static final String SPECIAL = "\\`*_[]<>#|~&";

  private SarifTexts() {}

  static Message message(String text) {
    Message message = new Message();
    message.setText(text);
    return message;
  }

  static Message message(String text, String markdown) {
    Message message = message(text);
    message.setMarkdown(markdown);
    return message;
  }

  static MultiformatMessageString string(String text) {
    MultiformatMessageString string = new MultiformatMessageString();
    string.setText(text);
    return string;
  }

  /** Markdown with a plain text made of it. */
  static MultiformatMessageString fromMarkdown(String markdown) {
    MultiformatMessageString string = string(plain(markdown));
    string.setMarkdown(markdown);
    return string;
  }

  /** Markdown without links, code marks and bold; good enough to read, and never longer. */
  static String plain(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1");
    return EMPHASIS.matcher(text).replaceAll("$2");
  }

  /** At most {@code limit} UTF-16 units, cut at a character and marked with an ellipsis. */
  static String atMost(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /**
   * Plain text for a message: SARIF would read {@code [a](b)} as a link, so such a bracket is
   * escaped.
   */
  static String escapeLinks(String plain) {
    return plain.replace("](", "\\](");
  }

  /**
   * Plain text as Markdown: names in single quotes become code, everything else is taken literally.
   */
  static String toMarkdown(String plain) {
    StringBuilder markdown = new StringBuilder(plain.length() + 16);
    var quoted = QUOTED.matcher(plain);
    int from = 0;
    while (quoted.find()) {
      escape(plain.substring(from, quoted.start()), markdown);
      markdown.append('`').append(quoted.group(1)).append('`');
      from = quoted.end();
    }
    escape(plain.substring(from), markdown);
    return markdown.toString();
  }

  private static void escape(String plain, StringBuilder markdown) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        markdown.append('\\');
      }
      markdown.append(c);
    }
  }
}
