package org.refledger.idl.preprocess;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.refledger.source.SourceRange;

/** Ranges of tokens and of what was parsed from them. */
public final class Places {
  private Places() {}

  public static SourceRange of(Token token) {
    return of(token, token);
  }

  /**
   * From the start of one token to the end of another; only the first when they lie in two files.
   */
  public static SourceRange of(Token first, Token last) {
    String file = file(first);
    Token end = file.equals(file(last)) && last.getLine() >= first.getLine() ? last : first;
    return new SourceRange(
        file,
        first.getLine(),
        first.getCharPositionInLine() + 1,
        end.getLine(),
        end.getCharPositionInLine() + 1 + width(end));
  }

  public static SourceRange of(ParserRuleContext context) {
    Token last = context.getStop() == null ? context.getStart() : context.getStop();
    return of(context.getStart(), last);
  }

  static String file(Token token) {
    return token.getInputStream() == null ? "" : token.getInputStream().getSourceName();
  }

  /** A token that came out of a macro is as wide as the macro's name in the source. */
  private static int width(Token token) {
    return token instanceof ExpandedToken expanded
        ? expanded.width()
        : Math.max(0, token.getStopIndex() - token.getStartIndex() + 1);
  }
}
