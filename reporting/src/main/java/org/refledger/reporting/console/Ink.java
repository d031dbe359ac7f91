package org.refledger.reporting.console;

import org.refledger.finding.Finding.Severity;

/** Colours, when there are any. */
record Ink(boolean on) {

  private static final String RESET = "\u001B[0m";

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String step(String text) {
    return paint("36", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;34", text);
    };
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
