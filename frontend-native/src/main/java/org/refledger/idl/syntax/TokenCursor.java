package org.refledger.idl.syntax;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.refledger.idl.grammar.IdlLexer;

/** A place in the tokens of a file, and what can be told from there without parsing. */
final class TokenCursor {
  private final List<Token> tokens;
  private int at;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = Math.min(position, tokens.size());
  }

  int size() {
    return tokens.size();
  }

  Token token(int position) {
    return tokens.get(Math.min(position, tokens.size() - 1));
  }

  int type(int position) {
    return position < tokens.size() ? tokens.get(position).getType() : Token.EOF;
  }

  String text(int position) {
    return position < tokens.size() ? tokens.get(position).getText() : "";
  }

  List<Token> piece(int start, int end) {
    return tokens.subList(start, end);
  }

  /** The first position from here that is not inside an attribute list. */
  int afterAttributes(int start) {
    int i = start;
    while (type(i) == IdlLexer.LBRACKET) {
      i = afterBrackets(i);
    }
    return i;
  }

  /**
   * The position after the bracket that closes the one here. A closing bracket inside parentheses
   * closes nothing, but a semicolon or brace means that it was forgotten.
   */
  private int afterBrackets(int start) {
    int depth = 0;
    for (int i = start; i < tokens.size(); i++) {
      int type = type(i);
      if (type == IdlLexer.SEMICOLON || type == IdlLexer.LBRACE) {
        return i;
      }
      depth += type == IdlLexer.LBRACKET || type == IdlLexer.LPAREN ? 1 : 0;
      depth -= type == IdlLexer.RBRACKET || type == IdlLexer.RPAREN ? 1 : 0;
      if (depth <= 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  /** The position of the brace that closes the one here, or the end. */
  int closingBrace(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      int type = type(i);
      depth += type == IdlLexer.LBRACE ? 1 : type == IdlLexer.RBRACE ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  /** The first of these tokens, outside of parentheses and brackets, from here on. */
  int find(int start, int... types) {
    int depth = 0;
    for (int i = start; i < tokens.size(); i++) {
      int type = type(i);
      for (int wanted : types) {
        if (type == wanted && depth <= 0) {
          return i;
        }
      }
      depth += type == IdlLexer.LBRACKET || type == IdlLexer.LPAREN ? 1 : 0;
      depth -= type == IdlLexer.RBRACKET || type == IdlLexer.RPAREN ? 1 : 0;
    }
    return tokens.size();
  }

  /**
   * Where the declaration that starts here ends: after its semicolon, or before a brace that closes
   * something around it or a block that cannot be part of it.
   */
  int declarationEnd(int start) {
    int braces = 0;
    for (int i = start; i < tokens.size(); i++) {
      int type = type(i);
      if (type == IdlLexer.SEMICOLON && braces == 0) {
        return i + 1;
      }
      if (type == IdlLexer.RBRACE && braces == 0 || i > start && opensBlock(i)) {
        return i;
      }
      braces += type == IdlLexer.LBRACE ? 1 : type == IdlLexer.RBRACE ? -1 : 0;
    }
    return tokens.size();
  }

  /** An interface or library with a body or a base: never part of another declaration. */
  private boolean opensBlock(int i) {
    int type = type(i);
    boolean keyword =
        type == IdlLexer.INTERFACE || type == IdlLexer.DISPINTERFACE || type == IdlLexer.LIBRARY;
    return keyword
        && type(i + 1) == IdlLexer.NAME
        && (type(i + 2) == IdlLexer.LBRACE || type(i + 2) == IdlLexer.COLON);
  }

  /** How deep brackets of any kind are nested between two positions. */
  int depth(int start, int end) {
    int depth = 0;
    int deepest = 0;
    for (int i = start; i < end; i++) {
      switch (type(i)) {
        case IdlLexer.LPAREN, IdlLexer.LBRACE, IdlLexer.LBRACKET -> depth++;
        case IdlLexer.RPAREN, IdlLexer.RBRACE, IdlLexer.RBRACKET -> depth--;
        default -> {
          // No bracket.
        }
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
