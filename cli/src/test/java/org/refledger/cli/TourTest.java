package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;

/**
 * The commands of {@code docs/tour} print what it says. Run this test with {@code
 * -Drefledger.docs=write} to write down what they print now.
 */
class TourTest {
  private static final Path TOUR = Path.of("../docs/tour/README.md");
  private static final Path SAMPLES = Path.of("../testdata/samples/src");
  private static final boolean WRITE = "write".equals(System.getProperty("refledger.docs"));
  private static final Pattern FILE = Pattern.compile("<!-- file (\\S+) -->");
  private static final Pattern TIME = Pattern.compile(", \\d+\\.\\d s\\.|\\(\\d+\\.\\d s\\)");

  @TempDir Path project;

  @Test
  void whatTheTourShowsIsWhatIsPrinted() throws IOException {
    copySamples();
    List<String> written = Files.readAllLines(TOUR);
    List<String> actual = played(written);
    if (WRITE) {
      Files.write(TOUR, actual);
    }
    assertThat(Files.readAllLines(TOUR))
        .as(
            "write it anew: mvn -Dfast -pl cli -am test -Dtest=TourTest -Drefledger.docs=write"
                + " -Dsurefire.failIfNoSpecifiedTests=false")
        .isEqualTo(actual);
  }

  /** The tour with its files written, its commands run, and their output in place of the old. */
  private List<String> played(List<String> tour) throws IOException {
    List<String> result = new ArrayList<>();
    String file = "";
    for (int i = 0; i < tour.size(); i++) {
      String line = tour.get(i);
      result.add(line);
      Matcher named = FILE.matcher(line);
      if (named.matches()) {
        file = named.group(1);
      } else if (line.startsWith("```") && line.length() > 3) {
        int end = i + 1 + tour.subList(i + 1, tour.size()).indexOf("```");
        List<String> block = tour.subList(i + 1, end);
        if (line.equals("```console")) {
          block.stream().filter(l -> l.startsWith("$ ")).forEach(l -> result.addAll(shown(l)));
        } else {
          write(file, block);
          result.addAll(block);
        }
        result.add("```");
        i = end;
      }
    }
    return result;
  }

  private List<String> shown(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    Session session =
        new Session(
            project,
            both,
            both,
            StandardCharsets.UTF_8,
            new Session.Terminal(false, false, 0),
            Map.of(),
            2);
    String[] arguments = command.substring("$ refledger ".length()).split(" ", -1);
    new RefLedger(new ShippedProduct(), session, ToolVersion.load()).run(arguments);
    List<String> lines = new ArrayList<>(List.of(command));
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> TIME.matcher(line).replaceAll(time -> time.group().startsWith(",") ? "." : ""))
        .map(String::stripTrailing)
        .forEach(lines::add);
    return lines;
  }

  private void write(String file, List<String> block) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, block);
  }

  private void copySamples() throws IOException {
    Files.createDirectories(project.resolve(".git"));
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve("src").resolve(SAMPLES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
