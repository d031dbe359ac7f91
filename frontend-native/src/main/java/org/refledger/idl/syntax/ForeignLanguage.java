package org.refledger.idl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.refledger.idl.grammar.IdlLexer;

/**
 * Languages whose files end with {@code .idl}, too, and that only look like MIDL: their attributes
 * and pointers mean other things, or there are none. Told apart by what MIDL cannot contain.
 */
public enum ForeignLanguage {
  /** Samba's pidl: MIDL's grammar with a meaning of its own. */
  PIDL("pidl, the IDL of Samba"),
  /** WebIDL of browsers, XPIDL of Mozilla, UNO of office suites, OMG IDL of CORBA and DDS. */
  OTHER("an IDL of another family (OMG, UNO, WebIDL or XPIDL)");

  private static final Set<String> PIDL_ATTRIBUTES =
      Set.of(
          "bitmap8bit",
          "bitmap16bit",
          "bitmap32bit",
          "bitmap64bit",
          "charset",
          "enum8bit",
          "enum16bit",
          "flag",
          "gensize",
          "nodiscriminant",
          "noopnum",
          "noprint",
          "nopull",
          "nopush",
          "nopython",
          "pyhelper",
          "relative",
          "relative_short",
          "skip",
          "subcontext",
          "todo");

  /** Before the type of a parameter. MIDL has them in brackets, and MIDL 3 a bare out. */
  private static final Set<String> DIRECTIONS = Set.of("in", "inout", "optional");

  /** Words that, followed by a name, begin a declaration elsewhere and never in MIDL. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "published",
          "service",
          "singleton",
          "constants",
          "exception",
          "valuetype",
          "bitmask",
          "bitset",
          "dictionary",
          "callback",
          "readonly",
          "readwrite",
          "maplike",
          "setlike");

  private final String label;

  ForeignLanguage(String label) {
    this.label = label;
  }

  /** For messages. */
  public String label() {
    return label;
  }

  /**
   * The language of a file; empty when it may be MIDL.
   *
   * @param tokens after preprocessing
   */
  public static Optional<ForeignLanguage> of(List<Token> tokens) {
    int brackets = 0;
    int braces = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.get(i).getType();
      brackets += type == IdlLexer.LBRACKET ? 1 : type == IdlLexer.RBRACKET ? -1 : 0;
      braces += type == IdlLexer.LBRACE ? 1 : type == IdlLexer.RBRACE ? -1 : 0;
      if (brackets > 0 && isPidl(tokens, i)) {
        return Optional.of(PIDL);
      }
      if (brackets <= 0 && (isOther(tokens, i) || braces <= 0 && isBareModule(tokens, i))) {
        return Optional.of(OTHER);
      }
    }
    return Optional.empty();
  }

  private static boolean isPidl(List<Token> tokens, int i) {
    int before = i == 0 ? Token.EOF : tokens.get(i - 1).getType();
    int after = type(tokens, i + 1);
    return (before == IdlLexer.LBRACKET || before == IdlLexer.COMMA)
        && (after == IdlLexer.RBRACKET || after == IdlLexer.COMMA || after == IdlLexer.LPAREN)
        && PIDL_ATTRIBUTES.contains(tokens.get(i).getText());
  }

  private static boolean isOther(List<Token> tokens, int i) {
    String word = tokens.get(i).getText();
    int before = i == 0 ? IdlLexer.SEMICOLON : tokens.get(i - 1).getType();
    boolean begins =
        before == IdlLexer.SEMICOLON
            || before == IdlLexer.LBRACE
            || before == IdlLexer.RBRACE
            || before == IdlLexer.RBRACKET;
    boolean inList =
        before == IdlLexer.LPAREN || before == IdlLexer.COMMA || before == IdlLexer.RBRACKET;
    boolean named = isWord(tokens, i + 1) && isWord(tokens, i + 2);
    return word.equals("@")
        || begins && BEGINNINGS.contains(word) && startsDeclaration(tokens, i)
        || begins && word.equals("partial") && type(tokens, i + 1) == IdlLexer.INTERFACE
        || begins && word.equals("%") && type(tokens, i + 1) == IdlLexer.LBRACE
        || begins && word.equals("attribute") && named && endsSoon(tokens, i)
        || inList && DIRECTIONS.contains(word) && named
        || before == IdlLexer.RPAREN && word.equals("raises");
  }

  /** A module at the top of a file: MIDL's modules stand in a library. */
  private static boolean isBareModule(List<Token> tokens, int i) {
    return type(tokens, i) == IdlLexer.MODULE
        && (i == 0 || type(tokens, i - 1) != IdlLexer.RBRACKET)
        && isWord(tokens, i + 1)
        && type(tokens, i + 2) == IdlLexer.LBRACE;
  }

  /** {@code exception Name {}, callback Name =, readonly attribute}: no type and name of MIDL. */
  private static boolean startsDeclaration(List<Token> tokens, int i) {
    int second = type(tokens, i + 2);
    return isWord(tokens, i + 1)
        && (second == IdlLexer.LBRACE
            || second == IdlLexer.COLON
            || second == IdlLexer.ASSIGN
            || isWord(tokens, i + 2));
  }

  /** {@code attribute long count;}, while MIDL's attributes have a body. */
  private static boolean endsSoon(List<Token> tokens, int i) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + 8); k++) {
      if (type(tokens, k) == IdlLexer.SEMICOLON) {
        return true;
      }
      if (type(tokens, k) == IdlLexer.LBRACE) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWord(List<Token> tokens, int i) {
    int type = type(tokens, i);
    return type == IdlLexer.NAME || type >= IdlLexer.CASE && type <= IdlLexer.VOID;
  }

  private static int type(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
  }
}
