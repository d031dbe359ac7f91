package org.refledger.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.refledger.AnalysisRequest;
import org.refledger.AnalysisRequest.Budget;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndRequest.StubSource;

/** What is read: by default the repository's annotated sources, or {@code -p sources=FOLDER}. */
@State(Scope.Benchmark)
public class Sources {
  /** A folder with Java files; empty for the annotated sources of this repository. */
  @Param("")
  public String sources = "";

  /** Jars and class folders for types, as in {@code java -cp}; may be empty. */
  @Param("")
  public String classPath = "";

  /** Families of contracts to use, separated by commas; empty for all of them. */
  @Param("")
  public String families = "";

  private Path root = Path.of("");
  private List<Path> files = List.of();
  private List<StubSource> stubs = List.of();

  /**
   * Lists the files.
   *
   * @throws IllegalArgumentException if there are none
   * @throws IOException if the folder cannot be read
   */
  @Setup
  public void list() throws IOException {
    root = sources.isEmpty() ? annotatedSources() : Path.of(sources).toAbsolutePath().normalize();
    try (Stream<Path> walk = Files.walk(root)) {
      files =
          walk.filter(f -> f.toString().endsWith(".java"))
              .filter(f -> !f.endsWith("module-info.java"))
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no Java file below " + root + ". Name a folder: -p sources=FOLDER");
    }
    stubs =
        named(families).stream()
            .flatMap(f -> ShippedContracts.ofFamily(f).stream())
            .map(s -> new StubSource(s.name(), s.family(), s.text(), false, s.types()))
            .toList();
  }

  private static List<String> named(String families) {
    return families.isEmpty() ? ShippedContracts.families() : List.of(families.split(",", -1));
  }

  /** JMH runs in the module's folder under Maven, and in any folder of the clone by hand. */
  private static Path annotatedSources() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path rules = at.resolve("testdata/rules");
      if (Files.isDirectory(rules)) {
        return rules;
      }
    }
    throw new IllegalArgumentException(
        "testdata/rules is not in this folder or above it. Name a folder: -p sources=FOLDER");
  }

  List<Path> files() {
    return files;
  }

  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  FrontEndRequest frontEndRequest() {
    return new FrontEndRequest(root, files, jars(), stubs, 1);
  }

  AnalysisRequest analysisRequest() {
    return new AnalysisRequest(
        root, files, jars(), stubs, ExceptionPolicy.LIKELY, Budget.NORMAL, 1);
  }

  private List<Path> jars() {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(p -> !p.isEmpty())
        .map(Path::of)
        .toList();
  }
}
