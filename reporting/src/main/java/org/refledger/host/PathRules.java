package org.refledger.host;

import java.util.List;

/**
 * Rules that do not count in a part of the sources.
 *
 * @param paths globs, as in {@code exclude}; never empty
 * @param ignored rule ids, or the beginning of ids; never empty
 * @param where what to name in a message
 */
public record PathRules(List<String> paths, List<String> ignored, String where) {
  public PathRules {
    paths = List.copyOf(paths);
    ignored = List.copyOf(ignored);
  }
}
