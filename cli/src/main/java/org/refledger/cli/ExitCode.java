package org.refledger.cli;

/**
 * What a run tells its caller. When several hold, could-not-run wins over findings, and findings
 * win over incomplete: a pipeline must see the worst first.
 */
enum ExitCode {
  /** The analysis is done and nothing at or above the gate ({@code --fail-on}) is open. */
  OK(0),
  /** There are open findings at or above the gate. */
  FINDINGS(1),
  /**
   * Nothing could be run: a wrong option, an input that cannot be read, a report that cannot be
   * written, a crash.
   */
  COULD_NOT_RUN(2),
  /** Only with {@code --strict}: no finding reaches the gate, but something was not analysed. */
  INCOMPLETE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number the process ends with. */
  int number() {
    return number;
  }
}
