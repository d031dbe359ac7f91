package org.refledger.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.ProgressListener;
import org.refledger.idl.syntax.ParsedFile;

/**
 * Reads real files: {@code -Didl.corpus=FOLDER}, such as the IDL files of Wine. Off by default,
 * because the files are not part of the project.
 */
@EnabledIfSystemProperty(named = "idl.corpus", matches = ".+")
class CorpusTest {

  @Test
  void nearlyAllDeclarationsOfRealFilesCanBeRead() throws IOException {
    Path root = Path.of(System.getProperty("idl.corpus")).toAbsolutePath();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files =
          walk.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(idl|acf)"))
              .sorted()
              .toList();
    }
    long start = System.nanoTime();
    IdlReading.Outcome outcome =
        new IdlReading(
                new FrontEndRequest(root, files, List.of(), List.of(), 2), ProgressListener.NONE)
            .read();
    long millis = (System.nanoTime() - start) / 1_000_000;
    int read = outcome.parsed().stream().mapToInt(ParsedFile::read).sum();
    int failed = outcome.parsed().stream().mapToInt(ParsedFile::failed).sum();
    System.out.printf(
        "%d files, %d lines, %d declarations, %d not read, %d ms%n",
        files.size(), outcome.lines(), read, failed, millis);
    outcome.notifications().forEach(System.out::println);

    assertThat(failed).isLessThan(Math.max(1, read / 100));
    assertThat(outcome.parsed())
        .filteredOn(file -> file.shown().endsWith(".idl"))
        .allMatch(file -> !file.items().isEmpty());
  }
}
