package org.refledger.idl.syntax;

import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one declaration for a parser. They are all there and all of one channel, so that
 * looking ahead is an access to an array; ANTLR's own stream buffers and filters what needs
 * neither.
 */
final class PieceTokens implements TokenStream {
  private final List<Token> tokens;
  private final Token[] fast;
  private final int[] types;
  private final int last;
  private int at;

  /**
   * The stream of these tokens.
   *
   * @param tokens the last one ends the input
   */
  PieceTokens(List<Token> tokens) {
    this.tokens = tokens;
    this.fast = tokens.toArray(new Token[0]);
    this.types = new int[fast.length];
    this.last = fast.length - 1;
    for (int i = 0; i < fast.length; i++) {
      types[i] = fast[i].getType();
      if (fast[i] instanceof WritableToken token) {
        token.setTokenIndex(i);
      }
    }
  }

  @Override
  public @Nullable Token LT(int k) {
    int wanted = k > 0 ? at + k - 1 : at + k;
    return k == 0 || wanted < 0 ? null : fast[Math.min(wanted, last)];
  }

  @Override
  public int LA(int k) {
    int wanted = k > 0 ? at + k - 1 : at + k;
    return k == 0 || wanted < 0 ? Token.INVALID_TYPE : types[Math.min(wanted, last)];
  }

  @Override
  public void consume() {
    if (at >= last) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at++;
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Nothing is kept for a mark: all tokens stay.
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = Math.max(0, Math.min(index, last));
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public TokenSource getTokenSource() {
    return new ListTokenSource(tokens);
  }

  @Override
  public String getSourceName() {
    CharStream source = tokens.get(last).getInputStream();
    return source == null ? UNKNOWN_SOURCE_NAME : source.getSourceName();
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, interval.a); i <= Math.min(interval.b, last); i++) {
      if (tokens.get(i).getType() != Token.EOF) {
        text.append(tokens.get(i).getText());
      }
    }
    return text.toString();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, last));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(tokens.indexOf(start), tokens.indexOf(stop)));
  }
}
