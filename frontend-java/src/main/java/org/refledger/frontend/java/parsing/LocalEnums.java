package org.refledger.frontend.java.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A way round a gap of the parser, which rejects a whole file for an enum declared among
 * statements: such an enum is rewritten to a local class with static constants, on the same lines,
 * so that all positions but those right behind it on its first line stay true.
 */
final class LocalEnums {
  private final String text;
  private final JavaScanner scanner;
  private final StringBuilder out = new StringBuilder();

  /** For each open brace whether a class body (not code) is inside. */
  private final Deque<Boolean> classBodies = new ArrayDeque<>();

  private boolean changed;

  private LocalEnums(String text) {
    this.text = text;
    this.scanner = new JavaScanner(text);
  }

  /** The rewritten text, or null when there is no local enum. */
  static @Nullable String rewrite(String text) {
    LocalEnums enums = new LocalEnums(text);
    enums.run();
    return enums.changed ? enums.out.toString() : null;
  }

  private void run() {
    boolean opensClass = false;
    String previous = "";
    while (scanner.next()) {
      String token = scanner.token();
      if (token.equals("enum") && isInCode() && !previous.equals(".")) {
        rewriteEnum();
        previous = "}";
        continue;
      }
      copyToken();
      if (startsClass(token, previous)) {
        opensClass = true;
      } else if (token.equals("{")) {
        classBodies.push(opensClass);
        opensClass = false;
      } else if (token.equals("}") && !classBodies.isEmpty()) {
        classBodies.pop();
      } else if (token.equals(";")) {
        opensClass = false;
      }
      previous = token;
    }
    out.append(text, scanner.copied(), text.length());
  }

  private boolean isInCode() {
    return !classBodies.isEmpty() && !classBodies.peek();
  }

  private boolean startsClass(String token, String previous) {
    return switch (token) {
      case "class", "interface", "enum" -> !previous.equals(".");
      case "record" -> scanner.looksLikeRecordHeader();
      default -> false;
    };
  }

  private void copyToken() {
    out.append(text, scanner.copied(), scanner.end());
    scanner.markCopied();
  }

  /** Rewrites from the keyword to the closing brace. */
  private void rewriteEnum() {
    changed = true;
    out.append(text, scanner.copied(), scanner.start()).append("class");
    scanner.markCopied();
    String name = scanner.next() ? scanner.token() : "";
    copyToken();
    while (scanner.next() && !scanner.token().equals("{")) {
      copyToken();
    }
    copyToken();
    constants(name);
  }

  private void constants(String name) {
    boolean first = true;
    boolean wantsName = true;
    boolean hasArguments = true;
    while (scanner.next()) {
      String token = scanner.token();
      if (token.equals("}") || token.equals(";")) {
        finishConstants(hasArguments, !first, wantsName);
        copyToken();
        if (token.equals(";")) {
          copyToClosingBrace();
        }
        return;
      }
      if (token.equals(",")) {
        out.append(hasArguments ? "" : "()");
        hasArguments = true;
        wantsName = true;
        // Whether another constant follows is only known later, so the comma is written with it.
        out.append(text, scanner.copied(), scanner.start());
        scanner.markCopied();
      } else if (wantsName && token.equals("@")) {
        copyToken();
        skipAnnotation();
      } else if (wantsName) {
        out.append(text, scanner.copied(), scanner.start());
        out.append(first ? "static final " + name + " " : ", ")
            .append(token)
            .append(" = new ")
            .append(name);
        scanner.markCopied();
        wantsName = false;
        hasArguments = false;
        first = false;
      } else if (token.equals("(")) {
        copyBalanced("(", ")");
        hasArguments = true;
      } else if (token.equals("{")) {
        out.append(hasArguments ? "" : "()");
        hasArguments = true;
        copyBalanced("{", "}");
      } else {
        copyToken();
      }
    }
  }

  private void finishConstants(boolean hasArguments, boolean any, boolean wantsName) {
    out.append(hasArguments || wantsName ? "" : "()");
    if (any && scanner.token().equals("}")) {
      out.append(";");
    }
  }

  private void skipAnnotation() {
    if (scanner.next()) {
      copyToken();
    }
    if (scanner.peekIs('(') && scanner.next()) {
      copyBalanced("(", ")");
    }
  }

  /** Copies from the current opening token to its partner. */
  private void copyBalanced(String open, String close) {
    copyToken();
    int depth = 1;
    while (depth > 0 && scanner.next()) {
      if (scanner.token().equals(open)) {
        depth++;
      } else if (scanner.token().equals(close)) {
        depth--;
      }
      copyToken();
    }
  }

  private void copyToClosingBrace() {
    int depth = 1;
    while (depth > 0 && scanner.next()) {
      if (scanner.token().equals("{")) {
        depth++;
      } else if (scanner.token().equals("}")) {
        depth--;
      }
      copyToken();
    }
  }
}
