package org.refledger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.refledger.host.UsageException;

/**
 * A source that an editor has not saved yet: a copy of it in a folder of its own, while it lasts.
 */
final class StandardInput implements AutoCloseable {
  static final String OPTION = "--stdin-filename";

  private final Path folder;

  private StandardInput(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads stdin to its end.
   *
   * @param sources the one file it stands for
   */
  static StandardInput read(Session session, Sources sources) {
    try {
      StandardInput input = new StandardInput(Files.createTempDirectory("refledger-stdin"));
      Path copy = input.files(sources).get(0);
      Files.createDirectories(copy.resolveSibling("."));
      Files.write(copy, session.in().readAllBytes());
      return input;
    } catch (IOException e) {
      throw new UsageException(OPTION + ": stdin cannot be read (" + e.getMessage() + ").");
    }
  }

  /** What stands for the root of the sources. */
  Path root() {
    return folder;
  }

  List<Path> files(Sources sources) {
    return sources.files().stream()
        .map(file -> folder.resolve(sources.root().relativize(file).toString()))
        .toList();
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // It is in the folder of temporary files, where somebody else tidies up.
    }
  }
}
