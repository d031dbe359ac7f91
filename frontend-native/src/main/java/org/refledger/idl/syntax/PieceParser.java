package org.refledger.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.preprocess.Preprocessor;

/**
 * Parses one declaration: fast first, and slowly only when that fails, since the slow way is exact
 * and says where it went wrong.
 */
final class PieceParser<P extends Parser> {
  private final P parser;

  PieceParser(P parser) {
    this.parser = parser;
    parser.removeErrorListeners();
  }

  /**
   * @param tree what was parsed, or null when there was an error
   * @param wrong the token at which it went wrong
   */
  record Outcome<T>(@Nullable T tree, @Nullable Token wrong) {}

  <T extends ParserRuleContext> Outcome<T> parse(List<Token> piece, Function<P, T> rule) {
    try {
      prepare(piece);
      parser.setErrorHandler(new BailErrorStrategy());
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      return new Outcome<>(rule.apply(parser), null);
    } catch (ParseCancellationException e) {
      return exactly(piece, rule);
    }
  }

  private <T extends ParserRuleContext> Outcome<T> exactly(List<Token> piece, Function<P, T> rule) {
    prepare(piece);
    FirstError error = new FirstError();
    parser.setErrorHandler(new DefaultErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.LL);
    parser.addErrorListener(error);
    T tree = rule.apply(parser);
    parser.removeErrorListeners();
    return error.token.isPresent()
        ? new Outcome<>(null, error.token.get())
        : new Outcome<>(tree, null);
  }

  private void prepare(List<Token> piece) {
    List<Token> closed = new ArrayList<>(piece.size() + 1);
    closed.addAll(piece);
    closed.add(Preprocessor.endAfter(piece.get(piece.size() - 1)));
    parser.setTokenStream(new PieceTokens(closed));
  }

  private static final class FirstError extends BaseErrorListener {
    private Optional<Token> token = Optional.empty();

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object offendingSymbol,
        int line,
        int charPositionInLine,
        String message,
        RecognitionException e) {
      if (token.isEmpty() && offendingSymbol instanceof Token offending) {
        token = Optional.of(offending);
      }
    }
  }
}
