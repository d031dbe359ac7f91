package org.refledger.idl.syntax;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.idl.grammar.IdlParser;

/** The expressions in an attribute's arguments, which the grammar of declarations leaves alone. */
public final class ArgumentReader {
  /** Longer ones are no expressions anybody wrote, and may be nested too deeply for a parser. */
  private static final int LONGEST = 4_000;

  private ArgumentReader() {}

  /** One for each argument; empty for an empty slot and for what is no expression. */
  public static List<Optional<Expression>> read(List<String> arguments) {
    return arguments.stream().map(ArgumentReader::one).toList();
  }

  private static Optional<Expression> one(String argument) {
    if (argument.isEmpty() || argument.length() > LONGEST) {
      return Optional.empty();
    }
    IdlLexer lexer = new IdlLexer(CharStreams.fromString(argument));
    lexer.removeErrorListeners();
    IdlParser parser = new IdlParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return Optional.of(ExpressionReader.read(parser.wholeExpression().expression()));
    } catch (ParseCancellationException e) {
      return Optional.empty();
    }
  }
}
