package org.refledger.idl.preprocess;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A macro.
 *
 * @param parameters null for one without a parameter list
 * @param body its replacement
 */
record Macro(String name, @Nullable List<String> parameters, List<Token> body) {}
