package org.refledger.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.refledger.host.ToolVersion;

/** Runs command lines in a folder, with the shipped rules, and keeps what the last one printed. */
final class ShippedRun {
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;
  private final Charset charset;

  ShippedRun(Path folder) {
    this(folder, StandardCharsets.UTF_8);
  }

  /**
   * Runs on a terminal of another kind.
   *
   * @param charset what the terminal shows
   */
  ShippedRun(Path folder, Charset charset) {
    this.folder = folder;
    this.charset = charset;
  }

  Session session() {
    return new Session(
        folder,
        out,
        new PrintStream(err, true, charset),
        charset,
        new Session.Terminal(false, false, 0),
        Map.of(),
        2);
  }

  int run(String... arguments) {
    out.reset();
    err.reset();
    return new RefLedger(new ShippedProduct(), session(), ToolVersion.load()).run(arguments);
  }

  String out() {
    return out.toString(charset).replace("\r\n", "\n");
  }

  String err() {
    return err.toString(charset).replace("\r\n", "\n");
  }
}
