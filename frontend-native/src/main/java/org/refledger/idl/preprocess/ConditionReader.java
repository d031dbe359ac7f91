package org.refledger.idl.preprocess;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.refledger.idl.grammar.IdlLexer;

/**
 * The value of an {@code #if} condition. Names that are no macros are 0, as in C; what cannot be
 * read is 0, too.
 */
final class ConditionReader {
  private static final Map<Integer, Integer> STRENGTH =
      Map.ofEntries(
          Map.entry(IdlLexer.OR, 1),
          Map.entry(IdlLexer.AND, 2),
          Map.entry(IdlLexer.PIPE_SIGN, 3),
          Map.entry(IdlLexer.CARET, 4),
          Map.entry(IdlLexer.AMPERSAND, 5),
          Map.entry(IdlLexer.EQUAL, 6),
          Map.entry(IdlLexer.NOT_EQUAL, 6),
          Map.entry(IdlLexer.LESS, 7),
          Map.entry(IdlLexer.GREATER, 7),
          Map.entry(IdlLexer.LESS_EQUAL, 7),
          Map.entry(IdlLexer.GREATER_EQUAL, 7),
          Map.entry(IdlLexer.SHIFT_LEFT, 8),
          Map.entry(IdlLexer.SHIFT_RIGHT, 8),
          Map.entry(IdlLexer.PLUS, 9),
          Map.entry(IdlLexer.MINUS, 9),
          Map.entry(IdlLexer.STAR, 10),
          Map.entry(IdlLexer.SLASH, 10),
          Map.entry(IdlLexer.PERCENT, 10));

  private static final int DEEPEST = 200;

  private final List<Token> tokens;
  private int at;
  private int depth;

  ConditionReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isTrue() {
    return binary(0) != 0;
  }

  private int type() {
    return at < tokens.size() ? tokens.get(at).getType() : Token.EOF;
  }

  private long binary(int weakest) {
    long left = unary();
    Integer strength = STRENGTH.get(type());
    while (strength != null && strength > weakest) {
      int operator = type();
      at++;
      left = apply(operator, left, binary(strength));
      strength = STRENGTH.get(type());
    }
    if (weakest == 0 && type() == IdlLexer.QUESTION) {
      at++;
      long yes = binary(0);
      at += type() == IdlLexer.COLON ? 1 : 0;
      long no = binary(0);
      return left != 0 ? yes : no;
    }
    return left;
  }

  private long unary() {
    if (at >= tokens.size() || ++depth > DEEPEST) {
      at = tokens.size();
      return 0;
    }
    Token token = tokens.get(at++);
    long value =
        switch (token.getType()) {
          case IdlLexer.NOT -> unary() == 0 ? 1 : 0;
          case IdlLexer.MINUS -> -unary();
          case IdlLexer.PLUS -> unary();
          case IdlLexer.TILDE -> ~unary();
          case IdlLexer.NUMBER -> Numbers.parse(token.getText()).orElse(0);
          case IdlLexer.LPAREN -> group();
          default -> 0;
        };
    depth--;
    return value;
  }

  private long group() {
    long value = binary(0);
    at += type() == IdlLexer.RPAREN ? 1 : 0;
    return value;
  }

  private static long apply(int operator, long left, long right) {
    return switch (operator) {
      case IdlLexer.OR -> left != 0 || right != 0 ? 1 : 0;
      case IdlLexer.AND -> left != 0 && right != 0 ? 1 : 0;
      case IdlLexer.EQUAL -> left == right ? 1 : 0;
      case IdlLexer.NOT_EQUAL -> left != right ? 1 : 0;
      case IdlLexer.LESS -> left < right ? 1 : 0;
      case IdlLexer.GREATER -> left > right ? 1 : 0;
      case IdlLexer.LESS_EQUAL -> left <= right ? 1 : 0;
      case IdlLexer.GREATER_EQUAL -> left >= right ? 1 : 0;
      default -> Numbers.arithmetic(operator, left, right).orElse(0);
    };
  }
}
