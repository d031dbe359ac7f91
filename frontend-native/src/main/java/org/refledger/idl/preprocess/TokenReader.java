package org.refledger.idl.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.refledger.idl.grammar.IdlLexer;

/** Texts to tokens, without white space and comments, with line ends. */
final class TokenReader {
  private TokenReader() {}

  static List<Token> read(String text, String name) {
    return read(text, name, ignored -> {});
  }

  /**
   * The same.
   *
   * @param unclosed is told the comment that is not closed before the end of the text
   */
  static List<Token> read(String text, String name, Consumer<Token> unclosed) {
    IdlLexer lexer = new IdlLexer(CharStreams.fromString(text, name));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 8);
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        if (isWord(token) && token instanceof WritableToken word) {
          // Cut out of the file once, and not at every look.
          word.setText(token.getText());
        }
        tokens.add(token);
      } else if (token.getType() == IdlLexer.BLOCK_COMMENT
          && token.getStopIndex() >= text.length() - 1
          && !text.endsWith("*/")) {
        unclosed.accept(token);
      }
    }
    return tokens;
  }

  /** The kind of token a text is, for pasted text; that of the first when it is several. */
  static int type(String text) {
    List<Token> tokens = read(text, "");
    return tokens.isEmpty() ? IdlLexer.OTHER : tokens.get(0).getType();
  }

  /** Whether a token can be the name of a macro; keywords can. */
  static boolean isWord(Token token) {
    int type = token.getType();
    return type == IdlLexer.NAME || type >= IdlLexer.CASE && type <= IdlLexer.FILLER;
  }
}
