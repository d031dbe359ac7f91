package org.refledger.idl.preprocess;

import java.util.OptionalLong;
import org.refledger.idl.grammar.IdlLexer;

/** Integer literals and the arithmetic of constant expressions. */
public final class Numbers {
  private Numbers() {}

  /** The value of an integer literal with any suffix; empty for others. */
  public static OptionalLong parse(String literal) {
    String digits = literal.replaceFirst("(?i)(u?i64|u?l{0,2}u?)$", "");
    try {
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return OptionalLong.of(Long.parseUnsignedLong(digits.substring(2), 16));
      }
      if (digits.length() > 1 && digits.startsWith("0")) {
        return OptionalLong.of(Long.parseLong(digits, 8));
      }
      return OptionalLong.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * The result of an operator.
   *
   * @param operator a token type of {@link IdlLexer}
   * @return empty for a division by zero and for operators that are not arithmetic
   */
  public static OptionalLong arithmetic(int operator, long left, long right) {
    return switch (operator) {
      case IdlLexer.PLUS -> OptionalLong.of(left + right);
      case IdlLexer.MINUS -> OptionalLong.of(left - right);
      case IdlLexer.STAR -> OptionalLong.of(left * right);
      case IdlLexer.SLASH -> right == 0 ? OptionalLong.empty() : OptionalLong.of(left / right);
      case IdlLexer.PERCENT -> right == 0 ? OptionalLong.empty() : OptionalLong.of(left % right);
      case IdlLexer.SHIFT_LEFT -> OptionalLong.of(left << right);
      case IdlLexer.SHIFT_RIGHT -> OptionalLong.of(left >> right);
      case IdlLexer.PIPE_SIGN -> OptionalLong.of(left | right);
      case IdlLexer.CARET -> OptionalLong.of(left ^ right);
      case IdlLexer.AMPERSAND -> OptionalLong.of(left & right);
      default -> OptionalLong.empty();
    };
  }
}
