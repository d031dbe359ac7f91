package org.refledger.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.source.Notification.Kind;

/**
 * The annotated IDL and ACF files, damaged at random but in the same way each time: nothing hangs,
 * nothing crashes, and no damage spreads to another file. With {@code -Didl.corpus=FOLDER} the
 * files of a folder are damaged instead.
 */
class MutatedFilesTest {
  private static final long SEED = 20_260_921;
  private static final int MUTANTS = 400;
  private static final int LARGEST = 40_000;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final List<String> SPLINTERS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          ";",
          ",",
          "*",
          "\"",
          "'",
          "/*",
          "*/",
          "//",
          "\\",
          "#if ",
          "#endif",
          "#define X X",
          "#include \"",
          "\u001a",
          "\0",
          "\ud800",
          "interface ",
          "typedef ",
          "[size_is(",
          "union switch",
          "library L {",
          "<<",
          "##",
          "1e999",
          "0x",
          "case :",
          "[out]");

  @TempDir Path folder;

  @Test
  void damageCostsTheDamagedFileOnly() throws IOException {
    Reading reading = new Reading(folder);
    List<Path> originals = originals();
    Random random = new Random(SEED);
    for (int i = 0; i < MUTANTS; i++) {
      Path original = originals.get(random.nextInt(originals.size()));
      String name = String.valueOf(original.getFileName());
      String ending = name.substring(name.lastIndexOf('.'));
      reading.file("mutant" + i + ending, damaged(text(original), random));
    }
    reading.file("whole.idl", "interface Whole { void A([in] long n); }");

    IdlReading.Outcome outcome =
        Assertions.assertTimeoutPreemptively(LONGEST, () -> reading.read());

    assertThat(outcome.notifications())
        .noneMatch(notice -> notice.kind() == Kind.FILE_NOT_ANALYSED)
        .allMatch(notice -> notice.where().file().startsWith("mutant"));
    assertThat(outcome.units())
        .anyMatch(unit -> unit.interfaces().stream().anyMatch(i -> i.name().equals("Whole")));
  }

  private static List<Path> originals() throws IOException {
    Path from = Path.of(System.getProperty("idl.corpus", "../testdata"));
    try (Stream<Path> all = Files.walk(from)) {
      List<Path> found =
          all.filter(p -> p.toString().matches(".*\\.(idl|acf)"))
              .filter(p -> !p.toString().contains("target"))
              .sorted()
              .toList();
      assertThat(found).hasSizeGreaterThan(50);
      return found;
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.substring(0, Math.min(text.length(), LARGEST));
  }

  /** One to four cuts, doublings, exchanges and insertions. */
  private static String damaged(String text, Random random) {
    StringBuilder result = new StringBuilder(text);
    for (int times = 1 + random.nextInt(4); times > 0 && result.length() > 2; times--) {
      int from = random.nextInt(result.length());
      int to = Math.min(result.length(), from + 1 + random.nextInt(80));
      switch (random.nextInt(5)) {
        case 0 -> result.delete(from, to);
        case 1 -> result.insert(from, result.substring(from, to));
        case 2 -> result.insert(from, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        case 3 -> result.insert(from, SPLINTERS.get(random.nextInt(SPLINTERS.size())).repeat(3000));
        default -> result.setLength(from);
      }
    }
    return result.toString();
  }
}
