package org.refledger.idl.preprocess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.grammar.IdlLexer;

/** The macros that hold at a point of a file, and their expansion. */
final class MacroTable {
  /** More than any real file needs: a macro that doubles itself reaches it at once. */
  private static final int MOST_TOKENS = 200_000;

  private static final int DEEPEST = 200;

  private final Map<String, Macro> macros = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private int produced;
  private String current = "";

  /** A macro that never ends. */
  static final class Endless extends Exception {
    private static final long serialVersionUID = 1L;

    Endless(String name) {
      super(name);
    }
  }

  void define(Macro macro) {
    macros.put(macro.name(), macro);
  }

  void undefine(String name) {
    macros.remove(name);
  }

  boolean isDefined(String name) {
    asked.add(name);
    return macros.containsKey(name);
  }

  /** Names whose definition was asked for and that nothing had defined. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>(asked);
    missing.removeAll(macros.keySet());
    return missing;
  }

  /**
   * The tokens with all macros replaced.
   *
   * @throws Endless when a macro grows beyond all bounds
   */
  List<Token> expand(List<Token> tokens) throws Endless {
    boolean none = true;
    for (Token token : tokens) {
      if (TokenReader.isWord(token) && macros.containsKey(token.getText())) {
        none = false;
        break;
      }
    }
    if (none) {
      return tokens;
    }
    List<Token> out = new ArrayList<>(tokens.size());
    expand(tokens, null, out);
    return out;
  }

  /**
   * The macros that are being replaced: they are not replaced in what they stand for.
   *
   * @param outer those around it; null for none
   */
  private record Hidden(String name, @Nullable Hidden outer, int depth) {
    static boolean has(@Nullable Hidden hidden, String name) {
      for (Hidden one = hidden; one != null; one = one.outer) {
        if (one.name.equals(name)) {
          return true;
        }
      }
      return false;
    }

    static Hidden in(@Nullable Hidden outer, String name) {
      return new Hidden(name, outer, outer == null ? 1 : outer.depth + 1);
    }
  }

  private void expand(List<Token> in, @Nullable Hidden hidden, List<Token> out) throws Endless {
    for (int i = 0; i < in.size(); i++) {
      Token token = in.get(i);
      Macro macro = TokenReader.isWord(token) ? macros.get(token.getText()) : null;
      if (macro == null || Hidden.has(hidden, macro.name())) {
        emit(token, out, current);
        continue;
      }
      if (hidden == null) {
        current = macro.name();
        produced = 0;
      }
      List<String> parameters = macro.parameters();
      if (parameters == null) {
        replace(macro, macro.body(), token, hidden, out);
      } else if (i + 1 < in.size() && in.get(i + 1).getType() == IdlLexer.LPAREN) {
        List<List<Token>> arguments = new ArrayList<>();
        i = arguments(in, i + 2, arguments);
        replace(macro, substitute(macro, parameters, arguments, token), token, hidden, out);
      } else {
        emit(token, out, current);
      }
    }
  }

  private void replace(
      Macro macro, List<Token> body, Token use, @Nullable Hidden hidden, List<Token> out)
      throws Endless {
    Hidden inner = Hidden.in(hidden, macro.name());
    if (inner.depth > DEEPEST) {
      throw new Endless(macro.name());
    }
    List<Token> placed = new ArrayList<>(body.size());
    for (Token token : body) {
      placed.add(new ExpandedToken(token.getType(), token.getText(), use));
    }
    expand(placed, inner, out);
  }

  private void emit(Token token, List<Token> out, String macro) throws Endless {
    if (token instanceof ExpandedToken && ++produced > MOST_TOKENS) {
      throw new Endless(macro);
    }
    out.add(token);
  }

  /** Reads arguments up to the closing parenthesis and returns its index. */
  private static int arguments(List<Token> in, int start, List<List<Token>> arguments) {
    List<Token> current = new ArrayList<>();
    int depth = 0;
    int i = start;
    for (; i < in.size(); i++) {
      int type = in.get(i).getType();
      if (type == IdlLexer.RPAREN && depth == 0) {
        break;
      }
      if (type == IdlLexer.COMMA && depth == 0) {
        arguments.add(current);
        current = new ArrayList<>();
        continue;
      }
      depth += type == IdlLexer.LPAREN ? 1 : type == IdlLexer.RPAREN ? -1 : 0;
      current.add(in.get(i));
    }
    arguments.add(current);
    return i;
  }

  private List<Token> substitute(
      Macro macro, List<String> parameters, List<List<Token>> arguments, Token use) throws Endless {
    List<Token> out = new ArrayList<>();
    List<Token> body = macro.body();
    for (int i = 0; i < body.size(); i++) {
      Token token = body.get(i);
      int parameter = parameters.indexOf(token.getText());
      boolean pasted =
          i > 0 && body.get(i - 1).getType() == IdlLexer.PASTE
              || i + 1 < body.size() && body.get(i + 1).getType() == IdlLexer.PASTE;
      if (token.getType() == IdlLexer.HASH && i + 1 < body.size()) {
        int next = parameters.indexOf(body.get(i + 1).getText());
        if (next >= 0) {
          out.add(
              new ExpandedToken(IdlLexer.STRING, '"' + text(argument(arguments, next)) + '"', use));
          i++;
          continue;
        }
      }
      if (parameter < 0) {
        out.add(token);
      } else if (pasted) {
        out.addAll(argument(arguments, parameter));
      } else {
        expand(argument(arguments, parameter), Hidden.in(null, macro.name()), out);
      }
    }
    return paste(out, use);
  }

  private static List<Token> argument(List<List<Token>> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : List.of();
  }

  private static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(text.length() > 0 ? " " : "").append(token.getText().replace("\"", "\\\""));
    }
    return text.toString();
  }

  private static List<Token> paste(List<Token> in, Token use) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      Token token = in.get(i);
      if (token.getType() == IdlLexer.PASTE && !out.isEmpty() && i + 1 < in.size()) {
        String text = out.remove(out.size() - 1).getText() + in.get(++i).getText();
        out.add(new ExpandedToken(TokenReader.type(text), text, use));
      } else if (token.getType() != IdlLexer.PASTE) {
        out.add(token);
      }
    }
    return out;
  }
}
