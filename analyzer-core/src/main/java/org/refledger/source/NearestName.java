package org.refledger.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the name that was probably meant, for messages about names that do not exist. */
public final class NearestName {
  private NearestName() {}

  /**
   * The known name nearest to a wrong one, ignoring case; empty when none is near. A name given
   * without its first or last part ({@code LEAK} for {@code OLE1-LEAK}) counts as near. Ties go to
   * the first in natural order.
   *
   * @param wrong what was written
   * @param known the names that exist, in any order
   */
  public static Optional<String> of(String wrong, Collection<String> known) {
    String wanted = wrong.toLowerCase(Locale.ROOT);
    int limit = wanted.length() <= 4 ? 1 : Math.max(2, wanted.length() / 3);
    return known.stream()
        .map(name -> Map.entry(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(entry -> entry.getValue() <= limit)
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey);
  }

  /** The sentence {@code " Did you mean X?"}, or nothing when no name is near. */
  public static String hint(String wrong, Collection<String> known) {
    return of(wrong, known).map(name -> " Did you mean " + name + "?").orElse("");
  }

  /** The same for the middle of a sentence: {@code " (did you mean x?)"}, or nothing. */
  public static String hintInBrackets(String wrong, Collection<String> known) {
    return of(wrong, known).map(name -> " (did you mean " + name + "?)").orElse("");
  }

  private static int distance(String wanted, String name) {
    boolean part =
        wanted.length() >= 3 && (name.endsWith("-" + wanted) || name.startsWith(wanted + "-"));
    return part ? 1 : edits(wanted, name);
  }

  /** Optimal string alignment: insert, delete, replace, and swap of neighbours cost one each. */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
