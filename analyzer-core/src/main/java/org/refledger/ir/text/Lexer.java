package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts IR text into tokens; comments run from {@code //} to the end of the line. */
final class Lexer {
  private static final List<String> LONG_SYMBOLS = List.of("->", "==", "<=");
  private static final String SHORT_SYMBOLS = "{}()[]<>=:,#@-";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private boolean startsLine = true;
  private int lastEnd = -1;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of the text, the last one of kind END. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.skipBlank()) {
      lexer.next();
    }
    lexer.add(Token.Kind.END, "", lexer.at);
    return lexer.tokens;
  }

  /** Moves to the next word; false at the end. */
  private boolean skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        lineStart = at + 1;
        startsLine = true;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = (end < 0 ? text.length() : end) - 1;
      } else if (!Character.isWhitespace(c)) {
        return true;
      }
      at++;
    }
    return false;
  }

  private void next() {
    char c = text.charAt(at);
    int start = at;
    if (Spelling.startsName(c) || isTemporary() || specialMember() > 0) {
      at += Math.max(1, specialMember());
      skipName();
      add(Token.Kind.NAME, text.substring(start, at), start);
    } else if (isDigit(at) || (c == '-' && isDigit(at + 1) && !isDigit(at - 1))) {
      at++;
      while (isDigit(at)) {
        at++;
      }
      add(Token.Kind.NUMBER, text.substring(start, at), start);
    } else if (c == '"' || c == '\'' || c == '`') {
      String content = quoted(c);
      add(kindOfQuote(c), content, start);
    } else {
      String symbol = symbol(c);
      at += symbol.length();
      add(Token.Kind.SYMBOL, symbol, start);
    }
  }

  private boolean isTemporary() {
    return text.charAt(at) == '%' && isDigit(at + 1);
  }

  /** Length of {@code <init>} or the like when it stands right behind a {@code #}. */
  private int specialMember() {
    return at > 0 && text.charAt(at - 1) == '#' ? Spelling.specialPrefix(text, at) : 0;
  }

  private void skipName() {
    while (at < text.length() && Spelling.continuesName(text.charAt(at))) {
      at++;
    }
  }

  private boolean isDigit(int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= '0'
        && text.charAt(index) <= '9';
  }

  private static Token.Kind kindOfQuote(char mark) {
    return switch (mark) {
      case '"' -> Token.Kind.STRING;
      case '`' -> Token.Kind.RAW;
      default -> Token.Kind.QUOTED;
    };
  }

  private String symbol(char c) {
    for (String symbol : LONG_SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        return symbol;
      }
    }
    if (SHORT_SYMBOLS.indexOf(c) < 0) {
      throw error("a word, number, string or symbol", "'" + c + "'");
    }
    return String.valueOf(c);
  }

  private String quoted(char mark) {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == mark) {
        return content.toString();
      }
      content.append(c == '\\' ? escaped() : c);
    }
    throw error("a closing " + mark, "the end of the line");
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : '\n';
    if (c == 'n') {
      return '\n';
    } else if (c == 'u' && isHex(at, at + 4)) {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    } else if (c == '\\' || c == '"' || c == '\'' || c == '`') {
      return c;
    }
    throw error("one of the escapes \\n \\uXXXX \\\\ \\\" \\' \\`", "'\\" + c + "'");
  }

  private boolean isHex(int from, int to) {
    return to <= text.length()
        && text.substring(from, to).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private void add(Token.Kind kind, String word, int start) {
    tokens.add(new Token(kind, word, line, start - lineStart + 1, startsLine, start == lastEnd));
    startsLine = false;
    lastEnd = at;
  }

  private IrSyntaxException error(String expected, String found) {
    return new IrSyntaxException(line, at - lineStart + 1, expected, found);
  }
}
