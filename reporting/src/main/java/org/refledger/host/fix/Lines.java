package org.refledger.host.fix;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
final class Lines {
  private Lines() {}

  /** Lines with their ends; a carriage return is part of its line, as in git. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at + 1));
      from = at + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }
}
