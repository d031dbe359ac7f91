package org.refledger.reporting.html;

/** HTML being written. Text and attribute values are escaped here and nowhere else. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Tags of our own, as they are. */
  Markup raw(String html) {
    out.append(html);
    return this;
  }

  /** Text, or the value of a quoted attribute. */
  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isControl(c) ? '\uFFFD' : c);
      }
    }
    return this;
  }

  Markup text(long number) {
    out.append(number);
    return this;
  }

  /** An element with text in it. */
  Markup element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** A span of a class with text in it. */
  Markup span(String type, String text) {
    return raw("<span class=\"" + type + "\">").text(text).raw("</span>");
  }

  /** A link out of the page. */
  Markup link(String address, String text) {
    return raw("<a href=\"").text(address).raw("\">").text(text).raw("</a>");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Characters that HTML does not allow, or that turn text around (as in hidden code). */
  private static boolean isControl(char c) {
    boolean bidirectional = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return (Character.isISOControl(c) && c != '\t' && c != '\n') || bidirectional;
  }
}
