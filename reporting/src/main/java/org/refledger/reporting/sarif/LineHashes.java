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
  private static final char END = '\uFFFF';

  private LineHashes() {}

  /** The hash of each line of a text, the first line's first; an empty last line counts. */
  static List<String> of(String text) {
    StringBuilder kept = new StringBuilder(text.length() + 1);
    List<Integer> starts = new ArrayList<>();
    boolean atStart = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : END;
      boolean secondOfCrLf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (c == ' ' || c == '\t' || secondOfCrLf) {
        continue;
      }
      if (atStart) {
        starts.add(kept.length());
      }
      atStart = c == '\n' || c == '\r';
      kept.append(atStart ? '\n' : c);
    }
    return numbered(kept, starts);
  }

  private static List<String> numbered(CharSequence kept, List<Integer> starts) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> hashes = new ArrayList<>(starts.size());
    for (int start : starts) {
      String hash = Long.toHexString(polynomial(kept, start));
      hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return hashes;
  }

  private static long polynomial(CharSequence kept, int start) {
    long hash = 0;
    for (int i = start; i < start + WINDOW; i++) {
      hash = hash * BASE + (i < kept.length() ? kept.charAt(i) : 0);
    }
    return hash;
  }
}
