package org.refledger.cli;

import java.util.Map;

/**
 * When text is coloured. The flag wins, then NO_COLOR, FORCE_COLOR, CLICOLOR, and at last what
 * stdout is.
 */
enum ColourWish {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour.
   *
   * @param terminal whether the stream that is written to is a terminal
   */
  boolean holds(Map<String, String> environment, boolean terminal) {
    if (this != AUTO) {
      return this == ALWAYS;
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("FORCE_COLOR", "");
    if (!force.isEmpty()) {
      return !force.equals("0") && !force.equalsIgnoreCase("false");
    }
    if ("0".equals(environment.get("CLICOLOR"))) {
      return false;
    }
    return terminal && !"dumb".equals(environment.get("TERM"));
  }
}
