package org.refledger.contract;

import java.util.Collection;
import java.util.Optional;

/** Finds the name somebody probably meant. */
public final class NearestName {
  private NearestName() {}

  /** {@code "; did you mean x?"} in parentheses, or nothing when no candidate is close. */
  public static String hint(String wanted, Collection<String> candidates) {
    return of(wanted, candidates).map(n -> " (did you mean " + n + "?)").orElse("");
  }

  /**
   * The closest candidate, the alphabetically first of several, when at most a third of the letters
   * differ.
   */
  public static Optional<String> of(String wanted, Collection<String> candidates) {
    String best = null;
    int bestDistance = Math.max(2, wanted.length() / 3) + 1;
    for (String candidate : candidates.stream().sorted().toList()) {
      int distance = distance(wanted, candidate, bestDistance);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
