package org.refledger.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the Markdown of rule pages as text: headings stand out, paragraphs are filled, code and
 * tables stay as they are.
 */
public final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d+[.)])\\s+(.*)");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\(([^)\\s]*)[^)]*\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])");
  private static final Pattern CONTROL = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final String CODE_INDENT = "    ";

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();
  private String indent = "";
  private String firstIndent = "";

  private MarkdownText(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * The text, ending with a line end.
   *
   * @param width columns to fill
   * @param colour whether ANSI codes may be used
   */
  public static String render(String markdown, int width, boolean colour) {
    MarkdownText text = new MarkdownText(width, colour);
    text.blocks(markdown.lines().toList());
    return text.out.toString().stripTrailing() + "\n";
  }

  private void blocks(List<String> lines) {
    boolean inCode = false;
    for (String line : lines) {
      if (FENCE.matcher(line).matches()) {
        endParagraph();
        inCode = !inCode;
        blank();
      } else if (inCode) {
        out.append(line.isEmpty() ? "" : CODE_INDENT + ink("36", line)).append('\n');
      } else {
        textLine(line);
      }
    }
    endParagraph();
  }

  private void textLine(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      endParagraph();
      indent = "";
      blank();
    } else if (heading.matches()) {
      endParagraph();
      indent = "";
      blank();
      heading(heading.group(2));
    } else if (item.matches()) {
      endParagraph();
      firstIndent = item.group(1) + item.group(2) + " ";
      indent = " ".repeat(firstIndent.length());
      paragraph.add(item.group(3));
    } else if (line.startsWith("|")) {
      endParagraph();
      out.append(inline(line)).append('\n');
    } else {
      paragraph.add(line.strip());
    }
  }

  private void heading(String text) {
    String plain = CONTROL.matcher(inline(text)).replaceAll("");
    if (colour) {
      out.append(ink("1", plain)).append('\n');
    } else {
      out.append(plain).append('\n').append("-".repeat(plain.length())).append('\n');
    }
  }

  /** Fills lines with the words of the paragraph; a word longer than a line gets one of its own. */
  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      StringBuilder line = new StringBuilder(firstIndent.isEmpty() ? indent : firstIndent);
      int used = line.length();
      boolean empty = true;
      for (String word : SPACES.splitAsStream(inline(String.join(" ", paragraph))).toList()) {
        int length = CONTROL.matcher(word).replaceAll("").length();
        if (!empty && used + 1 + length > width) {
          out.append(line).append('\n');
          line = new StringBuilder(indent);
          used = indent.length();
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        used += length + (empty ? 0 : 1);
        empty = false;
      }
      out.append(line).append('\n');
      paragraph.clear();
    }
    firstIndent = "";
  }

  private void blank() {
    if (out.length() > 0 && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
  }

  /**
   * Marks inside of a line. Without colours code keeps its back quotes: they tell a name from a
   * word.
   */
  private String inline(String text) {
    String plain =
        LINK.matcher(text)
            .replaceAll(
                link ->
                    Matcher.quoteReplacement(
                        link.group(1).equals(link.group(2))
                            ? link.group(2)
                            : link.group(1) + " (" + link.group(2) + ")"));
    StringBuilder result = new StringBuilder();
    Matcher code = CODE.matcher(plain);
    int from = 0;
    while (code.find()) {
      result.append(words(plain.substring(from, code.start())));
      result.append(colour ? ink("36", code.group(1)) : code.group());
      from = code.end();
    }
    return result.append(words(plain.substring(from))).toString();
  }

  private String words(String text) {
    String strong =
        STRONG
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(ink("1", match.group(1))));
    return EMPHASIS
        .matcher(strong)
        .replaceAll(match -> Matcher.quoteReplacement(ink("3", match.group(1))));
  }

  private String ink(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
