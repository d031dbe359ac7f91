package org.refledger.cli;

import org.refledger.host.ToolVersion;

/** What a user reads when RefLedger itself fails. */
final class CrashText {
  private static final long MEGABYTE = 1024L * 1024;

  private CrashText() {}

  /**
   * One sentence of what happened and one of what to do.
   *
   * @param verbose whether the stack trace follows
   */
  static String of(Throwable problem, ToolVersion version, boolean verbose) {
    if (problem instanceof OutOfMemoryError) {
      return "the memory of "
          + Runtime.getRuntime().maxMemory() / MEGABYTE
          + " MB is not enough for these sources. Give more with REFLEDGER_JAVA_OPTS=-Xmx4g, or analyse fewer at a time.";
    }
    String what =
        verbose ? "what follows" : "this line and what the same command prints with --verbose";
    return "internal error in version "
        + version.number()
        + " ("
        + brief(problem)
        + "). This is a bug of RefLedger: please send "
        + what
        + " to "
        + version.issues()
        + ".";
  }

  private static String brief(Throwable problem) {
    StackTraceElement[] trace = problem.getStackTrace();
    String where =
        trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return problem.getClass().getSimpleName() + where;
  }
}
