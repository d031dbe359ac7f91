package org.refledger.idl.preprocess;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** A token out of a macro: it stands where the macro is used. */
final class ExpandedToken extends CommonToken {
  private static final long serialVersionUID = 1L;
  private final int width;

  ExpandedToken(int type, String text, Token use) {
    super(use);
    setType(type);
    setText(text);
    width =
        use instanceof ExpandedToken outer
            ? outer.width
            : use.getStopIndex() - use.getStartIndex() + 1;
  }

  int width() {
    return width;
  }
}
