package org.refledger.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.refledger.host.UsageException;

/**
 * Writes to stdout. A reader that has gone ({@code | head}) is no error: it has seen what it
 * wanted.
 */
final class Stdout {
  private final Session session;

  Stdout(Session session) {
    this.session = session;
  }

  /** What writes a report. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** Prints text for people. */
  void print(String text) {
    write(true, out -> out.write(text));
  }

  /**
   * Writes and flushes.
   *
   * @param text whether the terminal's character set is used; otherwise UTF-8
   * @throws UsageException when writing fails for another reason than that nobody reads
   */
  void write(boolean text, Content content) {
    Charset charset = text ? session.charset() : StandardCharsets.UTF_8;
    try {
      Writer out = new BufferedWriter(new OutputStreamWriter(session.out(), charset));
      content.writeTo(out);
      out.flush();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw new UsageException(
            "The report cannot be written to stdout (" + e.getMessage() + ").");
      }
    }
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe is being closed")
        || message.contains("pipe has been ended");
  }
}
