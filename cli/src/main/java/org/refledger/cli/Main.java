package org.refledger.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.refledger.host.ToolVersion;

/** The process: everything of it that the commands need is asked for here. */
public final class Main {
  /**
   * Set by the launcher to the streams that are terminals: {@code stdout}, {@code stderr}, both
   * with a comma, or nothing.
   */
  private static final String TERMINALS = "refledger.terminals";

  private static final String COLUMNS = "refledger.columns";

  private Main() {}

  /** Runs one command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    run(new ShippedProduct(), arguments);
  }

  static void run(Product product, String[] arguments) {
    Charset charset = charset();
    // Not System.out: it swallows the errors of writing.
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    Session session =
        new Session(
            Path.of("").toAbsolutePath().normalize(),
            out,
            err,
            charset,
            terminal(),
            System.getenv(),
            Runtime.getRuntime().availableProcessors(),
            System.in);
    AtomicBoolean ended = new AtomicBoolean();
    // A signal ends the process while this thread is still at work.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sayInterrupted(ended, session)));
    int code = new RefLedger(product, session, ToolVersion.load()).run(arguments);
    ended.set(true);
    System.exit(code);
  }

  private static void sayInterrupted(AtomicBoolean ended, Session session) {
    if (!ended.get()) {
      if (session.interactive()) {
        session.err().println();
      }
      session.say("interrupted before the end. What was not written yet is as it was before.");
    }
  }

  private static Session.Terminal terminal() {
    String told = System.getProperty(TERMINALS, "");
    return new Session.Terminal(
        told.contains("stdout"), told.contains("stderr"), Integer.getInteger(COLUMNS, 0));
  }

  private static Charset charset() {
    for (String property : List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
      Charset charset = charset(System.getProperty(property));
      if (charset != null) {
        return charset;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
