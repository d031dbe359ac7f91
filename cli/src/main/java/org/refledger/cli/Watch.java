package org.refledger.cli;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.refledger.host.UsageException;

/** Runs again whenever something that a run looks at has changed, until it is interrupted. */
final class Watch {
  private static final int MILLIS = 400;
  private static final String CLEAR = "\u001b[2J\u001b[3J\u001b[H";

  private final Session session;
  private final Supplier<ExitCode> run;
  private final Supplier<SortedMap<String, String>> state;
  private final Pause pause;

  /** Waits a little. */
  interface Pause {
    /**
     * Whether to go on watching.
     *
     * @throws InterruptedException when the thread is to end
     */
    boolean again() throws InterruptedException;
  }

  Watch(Session session, Supplier<ExitCode> run, Supplier<SortedMap<String, String>> state) {
    this(
        session,
        run,
        state,
        () -> {
          Thread.sleep(MILLIS);
          return true;
        });
  }

  Watch(
      Session session,
      Supplier<ExitCode> run,
      Supplier<SortedMap<String, String>> state,
      Pause pause) {
    this.session = session;
    this.run = run;
    this.state = state;
    this.pause = pause;
  }

  /** The exit code of the last run, if it ever ends. */
  ExitCode run() {
    ExitCode code = ExitCode.OK;
    try {
      boolean again = true;
      while (again) {
        // Before the run: what is edited meanwhile has to be looked at again.
        Map<String, String> before = seen();
        code = once();
        session.say("watching; Ctrl-C ends.");
        again = pause.again();
        while (again && before.equals(seen())) {
          again = pause.again();
        }
        if (again && session.terminal().stdout()) {
          new Stdout(session).print(CLEAR);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return code;
  }

  /** Settings that are wrong while somebody writes them are told, and no reason to end. */
  private ExitCode once() {
    try {
      return run.get();
    } catch (UsageException e) {
      session.say(e.sentence());
      return ExitCode.COULD_NOT_RUN;
    }
  }

  private Map<String, String> seen() {
    try {
      return state.get();
    } catch (UsageException e) {
      return new TreeMap<>(Map.of("", e.sentence()));
    }
  }
}
