package org.refledger.frontend.java.parsing;

import com.github.javaparser.Problem;

/** What the parser says is wrong, in one sentence without its full stop. */
public final class ProblemText {
  private static final int MAX_LENGTH = 160;

  private ProblemText() {}

  /** Lists of all tokens that would have been right are cut. */
  public static String of(Problem problem) {
    String line = problem.getMessage().strip().replaceAll("\\s+", " ");
    String cut = line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
