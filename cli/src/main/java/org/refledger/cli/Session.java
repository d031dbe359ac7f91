package org.refledger.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process as the commands see it. Tests bring their own.
 *
 * @param directory the working directory, absolute
 * @param out stdout: the report and nothing else
 * @param err stderr: notices, progress, errors
 * @param charset what text on stdout and stderr is written in; machine formats are always UTF-8
 * @param terminal what stdout and stderr are connected to
 * @param environment environment variables
 * @param processors how many threads run at the same time
 * @param in stdin: a source, when one is to be read from there
 */
record Session(
    Path directory,
    OutputStream out,
    PrintStream err,
    Charset charset,
    Terminal terminal,
    Map<String, String> environment,
    int processors,
    InputStream in) {

  /**
   * @param stdout whether stdout is a terminal
   * @param stderr whether stderr is a terminal
   * @param width columns, 0 when not known
   */
  record Terminal(boolean stdout, boolean stderr, int width) {}

  /** A process that has nothing on stdin. */
  Session(
      Path directory,
      OutputStream out,
      PrintStream err,
      Charset charset,
      Terminal terminal,
      Map<String, String> environment,
      int processors) {
    this(
        directory,
        out,
        err,
        charset,
        terminal,
        environment,
        processors,
        InputStream.nullInputStream());
  }

  Session {
    environment = Map.copyOf(environment);
  }

  /** Whether characters beyond ASCII can be shown. */
  boolean unicode() {
    return charset.newEncoder().canEncode('\u2192') && charset.newEncoder().canEncode('\u2588');
  }

  /** Whether a person may be watching stderr: it is a terminal, and not one of a build server. */
  boolean interactive() {
    String ci = environment.getOrDefault("CI", "");
    boolean buildServer = !ci.isEmpty() && !ci.equalsIgnoreCase("false");
    return terminal.stderr() && !buildServer && !"dumb".equals(environment.get("TERM"));
  }

  /** A notice on stderr. */
  void say(String sentence) {
    err.println("refledger: " + sentence);
  }
}
