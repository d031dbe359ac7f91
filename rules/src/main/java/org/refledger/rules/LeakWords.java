package org.refledger.rules;

/** The sentences that both leak rules share. */
final class LeakWords {
  private LeakWords() {}

  static String what(Wording words) {
    return words.claim(
        words.subject() + " is not released: " + words.exit() + " while it is still owned.",
        words.subject() + " may not be released: " + words.exit() + " while it is still owned.");
  }

  static String remedy(Wording words, String reference) {
    String where =
        words.evidence().exceptional()
            ? " in a finally block, since only an exception loses it."
            : " on that path, too, unless it is handed over there.";
    return reference + " needs " + words.releaseCall() + where;
  }
}
