package org.refledger.testkit;

import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;

/**
 * One expectation about one line of code.
 *
 * @param rule the rule id; empty for {@link Kind#OK}, which is about all rules
 * @param line the line of code it is about, from 1
 * @param message text the finding's message must contain, or null for any
 * @param range where the finding must stand exactly (file left out), or null for anywhere on the
 *     line
 * @param reason why, with the issue it names; empty where the grammar asks for none
 */
public record Mark(
    Kind kind,
    String rule,
    int line,
    @Nullable String message,
    @Nullable SourceRange range,
    String reason) {

  /** What is expected. */
  public enum Kind {
    /** Exactly this finding. */
    BUG,
    /** No finding at all. */
    OK,
    /** A finding that is wrong and known to be. */
    FP,
    /** No finding although there should be one. */
    FN,
    /** A finding that the source suppresses. */
    SUPPRESSED
  }

  /** Whether a finding must be there. */
  public boolean expectsFinding() {
    return kind == Kind.BUG || kind == Kind.FP || kind == Kind.SUPPRESSED;
  }

  /**
   * A step of a ledger.
   *
   * @param number position among the steps of one flow, from 1
   * @param text what the step's text must contain; empty for any
   */
  public record Step(String rule, int number, int line, String text) {}
}
