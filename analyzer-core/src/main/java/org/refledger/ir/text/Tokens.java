package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A cursor over the tokens of one text. */
final class Tokens {
  private final List<Token> tokens;
  private int at;

  Tokens(String text) {
    tokens = Lexer.tokens(text);
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The token after the next one; the end stays the end. */
  Token peekSecond() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean isAtEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean isNext(String word) {
    return peek().is(word);
  }

  /** Takes the word when it is next. */
  boolean accept(String word) {
    boolean found = isNext(word);
    if (found) {
      take();
    }
    return found;
  }

  void expect(String word) {
    if (!accept(word)) {
      throw error("'" + word + "'");
    }
  }

  boolean isName() {
    return peek().kind() == Token.Kind.NAME || peek().kind() == Token.Kind.QUOTED;
  }

  String name(String what) {
    if (!isName()) {
      throw error(what);
    }
    return take().text();
  }

  boolean isNextOfKind(Token.Kind kind) {
    return peek().kind() == kind;
  }

  String string(String what) {
    if (!isNextOfKind(Token.Kind.STRING)) {
      throw error(what);
    }
    return take().text();
  }

  long number(String what) {
    if (!isNextOfKind(Token.Kind.NUMBER)) {
      throw error(what);
    }
    try {
      long value = Long.parseLong(peek().text());
      take();
      return value;
    } catch (NumberFormatException e) {
      throw error(what + " that fits 64 bits");
    }
  }

  int smallNumber(String what) {
    Token token = peek();
    long value = number(what);
    if (value != (int) value) {
      throw errorAt(token, what + " that fits 32 bits");
    }
    return (int) value;
  }

  /** One or more of these with commas between. */
  <T> List<T> list(Supplier<T> one) {
    List<T> result = new ArrayList<>();
    do {
      result.add(one.get());
    } while (accept(","));
    return result;
  }

  /** Whether the line goes on: more words before the next line. */
  boolean lineGoesOn() {
    return !peek().startsLine() && !isAtEnd();
  }

  /**
   * Whether a class word comes before the word {@code procedure}: both may begin with {@code
   * final}.
   */
  boolean startsClass() {
    for (int i = at; i < tokens.size() && !tokens.get(i).is("procedure"); i++) {
      if (tokens.get(i).kind() != Token.Kind.NAME) {
        return false;
      } else if (ClassParser.isClassWord(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  void endOfStatement() {
    if (lineGoesOn() && !isNext("}")) {
      throw error("the end of the line");
    }
  }

  IrSyntaxException error(String expected) {
    return errorAt(peek(), expected);
  }

  static IrSyntaxException errorAt(Token token, String expected) {
    return new IrSyntaxException(token.line(), token.column(), expected, token.describe());
  }
}
