package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.host.ToolVersion;

/** The same sources give the same bytes, for any number of threads and order of arguments. */
class DeterminismTest {
  private static final Path SAMPLES = Path.of("../testdata/samples/src").toAbsolutePath();
  private static final int CLASSES = 150;

  @TempDir Path folder;

  private String sarif(List<Path> paths, String jobs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            folder,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            new Session.Terminal(false, false, 0),
            Map.of(),
            2);
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "sarif", "--jobs", jobs));
    arguments.addAll(List.of("--root", folder.toString()));
    paths.forEach(path -> arguments.add(path.toString()));
    int code =
        new RefLedger(new ShippedProduct(), session, ToolVersion.load())
            .run(arguments.toArray(String[]::new));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isEqualTo(1);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void checkAll(List<Path> files, int findings) {
    String expected = sarif(files, "1");
    assertThat(expected.split("\"ruleIndex\":", -1).length - 1).isGreaterThanOrEqualTo(findings);
    assertThat(sarif(files, "2")).isEqualTo(expected);
    assertThat(sarif(files, "7")).isEqualTo(expected);
    List<Path> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(42));
    assertThat(sarif(shuffled, "3")).isEqualTo(expected);
  }

  private static List<Path> javaFiles(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void theSamplesGiveTheSameBytes() throws IOException {
    for (Path file : javaFiles(SAMPLES)) {
      Path copy = folder.resolve(SAMPLES.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    checkAll(javaFiles(folder), 30);
  }

  /** Classes that call each other across files, in cycles too, with own counted types between. */
  @Test
  void manyClassesThatNeedEachOtherGiveTheSameBytes() throws IOException {
    for (int i = 0; i < CLASSES; i++) {
      Path file = folder.resolve("p" + i % 7).resolve("C" + i + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated(i));
    }
    checkAll(javaFiles(folder), CLASSES);
  }

  private static String generated(int i) {
    int next = (i + 1) % CLASSES;
    int far = (i * 31 + 17) % CLASSES;
    return """
        package p%1$d;
        import io.netty.buffer.ByteBuf;
        import io.netty.buffer.ByteBufAllocator;
        public class C%2$d {
          protected ByteBuf kept;
          public void close() { kept.release(); }
          public ByteBuf make(ByteBufAllocator a, int n) {
            return n > %2$d ? a.buffer() : new p%3$d.C%4$d().make(a, n + 1);
          }
          public void take(ByteBuf b, boolean now) {
            if (now) { b.release(); } else { new p%5$d.C%6$d().take(b, true); }
          }
          public void leak(ByteBufAllocator a) { make(a, 1).writeInt(%2$d); }
          public void twice(ByteBufAllocator a) { ByteBuf b = make(a, 2); take(b, true); b.release(); }
          public void keep(ByteBufAllocator a) { kept = new p%3$d.C%4$d().make(a, 3); kept = a.buffer(); }
        }
        """
        .formatted(i % 7, i, next % 7, next, far % 7, far);
  }
}
