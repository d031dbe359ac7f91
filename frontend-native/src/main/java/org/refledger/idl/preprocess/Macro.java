package org.refledger.idl.preprocess;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.jspecify.annotations.Nullable;

/**
 * A macro.
 *
 * @param parameters null for one without a parameter list
 * @param body its replacement
 */
record Macro(String name, @Nullable List<String> parameters, List<Token> body) {
  Macro {
    body = List.copyOf(body);
    for (Token token : body) {
      if (token instanceof WritableToken writable) {
        // Cut out of the file once, and not at every use.
        writable.setText(token.getText());
      }
    }
  }
}
