package org.refledger.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refledger.host.ToolVersion;

/** Runs command lines in a folder of the test's own. */
final class CommandLineRun {
  final FakeProduct product = new FakeProduct();
  final Map<String, String> environment = new LinkedHashMap<>();
  final Path directory;
  Session.Terminal terminal = new Session.Terminal(false, false, 0);
  Charset charset = StandardCharsets.UTF_8;
  OutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  CommandLineRun(Path directory) {
    this.directory = directory;
  }

  int run(String... arguments) {
    Session session =
        new Session(
            directory,
            stdout,
            new PrintStream(stderr, true, StandardCharsets.UTF_8),
            charset,
            terminal,
            environment,
            3);
    return new RefLedger(product, session, new ToolVersion("1.2.3", "https://refledger.org/"))
        .run(arguments);
  }

  String out() {
    return ((ByteArrayOutputStream) stdout).toString(charset).replace("\r\n", "\n");
  }

  String err() {
    return stderr.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Writes a file below the folder and returns its path. */
  Path file(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
