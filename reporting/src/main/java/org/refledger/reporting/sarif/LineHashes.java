package org.refledger.reporting.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The line hashes that GitHub code scanning knows alerts again by ({@code primaryLocationLineHash},
 * defined by github/codeql-action). Computed here, so that a report keeps its identity whichever
 * way it is uploaded.
 *
 * <p>Definition: spaces and tabs are dropped, every line end becomes one LF, U+FFFF ends the text,
 * zeros follow. The hash of a line is the polynomial with base 37, modulo 2^64, over the 100
 * characters from its first one, in hexadecimal; a colon and the running number among equal hashes
 * follow.
 */
final class LineHashes {

  private static final int WINDOW = 100;
  private static final long BASE = 37;
  private static final long POWER = power();
  private static final char END = '\uFFFF';

  private LineHashes() {}

  /** The hash of each line of a text, the first line's first; an empty last line counts. */
  static List<String> of(String text) {
    char[] kept = new char[text.length() + 1];
    int length = 0;
    List<Integer> starts = new ArrayList<>();
    boolean atStart = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : END;
      boolean secondOfCrLf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (c == ' ' || c == '\t' || secondOfCrLf) {
        continue;
      }
      if (atStart) {
        starts.add(length);
      }
      atStart = c == '\n' || c == '\r';
      kept[length++] = atStart ? '\n' : c;
    }
    return numbered(kept, starts);
  }

  private static List<String> numbered(char[] kept, List<Integer> starts) {
    long[] prefixes = prefixes(kept);
    Map<String, Integer> seen = new HashMap<>();
    List<String> hashes = new ArrayList<>(starts.size());
    for (int start : starts) {
      String hash = Long.toHexString(prefixes[start + WINDOW] - prefixes[start] * POWER);
      hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return hashes;
  }

  /** The polynomial over the first characters, by their number; zeros follow the text. */
  private static long[] prefixes(char[] kept) {
    long[] prefixes = new long[kept.length + WINDOW];
    for (int i = 1; i < prefixes.length; i++) {
      prefixes[i] = prefixes[i - 1] * BASE + (i <= kept.length ? kept[i - 1] : 0);
    }
    return prefixes;
  }

  private static long power() {
    long power = 1;
    for (int i = 0; i < WINDOW; i++) {
      power *= BASE;
    }
    return power;
  }
}
