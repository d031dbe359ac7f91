package org.refledger.cpp.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses among the arms of {@code #if}: the first one that is not known to be dead. Every file
 * that compiles is balanced then, which it is not with all arms. What is left out becomes blanks,
 * so nothing moves.
 */
final class LiveArms {
  private static final Pattern INCLUDE =
      Pattern.compile("#\\s*(?:include|import)\\s*[<\"]([^>\"]+)[>\"].*", Pattern.DOTALL);
  private static final Pattern CPLUSPLUS =
      Pattern.compile("(!?)\\s*defined\\s*\\(?\\s*__cplusplus\\s*\\)?");

  private final char[] text;
  private final boolean isCpp;
  private final Deque<Arm> arms = new ArrayDeque<>();
  private final List<String> includes = new ArrayList<>();
  private boolean inComment;

  private LiveArms(String text, boolean isCpp) {
    this.text = text.toCharArray();
    this.isCpp = isCpp;
  }

  /**
   * What is left of a file.
   *
   * @param text as long as the original
   * @param includes what it includes, as written, in order
   */
  record Chosen(String text, List<String> includes) {}

  /** One conditional: whether what is around it lives, an arm was taken, and this arm lives. */
  private static final class Arm {
    final boolean around;
    boolean taken;
    boolean live;

    Arm(boolean around) {
      this.around = around;
    }

    void choose(boolean possible) {
      live = around && !taken && possible;
      taken |= live;
    }
  }

  static Chosen of(String text, boolean isCpp) {
    LiveArms arms = new LiveArms(text, isCpp);
    arms.run();
    return new Chosen(new String(arms.text), List.copyOf(arms.includes));
  }

  private void run() {
    int at = 0;
    while (at < text.length) {
      int end = lineEnd(at);
      int first = skipBlanks(at, end);
      if (!inComment && first < end && text[first] == '#') {
        while (end < text.length && continues(end)) {
          end = lineEnd(end + 1);
        }
        directive(new String(text, first, end - first), at, end);
      } else if (!isLive()) {
        blank(at, end);
      } else {
        comments(at, end);
      }
      at = end + 1;
    }
  }

  private boolean isLive() {
    return arms.isEmpty() || arms.getFirst().live;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text[at])) {
      at++;
    }
    return at;
  }

  private boolean continues(int end) {
    int last = end - 1;
    if (last >= 0 && text[last] == '\r') {
      last--;
    }
    return last >= 0 && text[last] == '\\';
  }

  private void blank(int from, int end) {
    for (int i = from; i < end && i < text.length; i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = ' ';
      }
    }
  }

  private void directive(String line, int from, int end) {
    String word = word(line);
    String rest = line.substring(line.indexOf(word) + word.length()).strip();
    switch (word) {
      case "if", "ifdef", "ifndef" -> {
        Arm arm = new Arm(isLive());
        arm.choose(isPossible(word, rest));
        arms.push(arm);
      }
      case "elif" -> rearm(isPossible("if", rest));
      case "else" -> rearm(true);
      case "endif" -> arms.poll();
      case "include", "import" -> {
        Matcher include = INCLUDE.matcher(line);
        if (isLive() && include.matches()) {
          includes.add(include.group(1));
        }
      }
      case "define", "undef" -> {
        // Our own words mean what we say, whatever a header for compilers makes of them.
        if (isLive() && !rest.startsWith("REFLEDGER")) {
          return;
        }
      }
      default -> {}
    }
    blank(from, end);
  }

  private void rearm(boolean possible) {
    if (!arms.isEmpty()) {
      arms.getFirst().choose(possible);
    }
  }

  private static String word(String line) {
    int at = 1;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(at, end);
  }

  private boolean isPossible(String word, String condition) {
    String text = withoutComment(condition);
    if (word.equals("if")) {
      Matcher cpp = CPLUSPLUS.matcher(text);
      if (cpp.matches()) {
        return isCpp != cpp.group(1).equals("!");
      }
      return !text.equals("0") && !text.equals("FALSE") && !text.equals("(0)");
    }
    return !text.equals("__cplusplus") || isCpp == word.equals("ifdef");
  }

  private static String withoutComment(String condition) {
    int comment = condition.indexOf("/*");
    int line = condition.indexOf("//");
    int end = comment < 0 ? line : line < 0 ? comment : Math.min(comment, line);
    return (end < 0 ? condition : condition.substring(0, end)).strip();
  }

  /** Follows comments over lines, so that a {@code #} in one is none. */
  private void comments(int from, int end) {
    char quote = 0;
    for (int i = from; i < end; i++) {
      char c = text[i];
      char next = i + 1 < end ? text[i + 1] : 0;
      if (inComment) {
        if (c == '*' && next == '/') {
          inComment = false;
          i++;
        }
      } else if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '/' && next == '/') {
        return;
      } else if (c == '/' && next == '*') {
        inComment = true;
        i++;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
  }
}
