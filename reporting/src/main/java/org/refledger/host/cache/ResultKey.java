package org.refledger.host.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.refledger.AnalysisRequest;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.rule.Rule;

/**
 * The digest of everything a result depends on: the sources and their names, the classes and
 * contracts they are read with, the rules, the settings of the engine, and the code of RefLedger
 * itself. Neither places outside the root, nor times, nor the number of threads are part of it.
 */
final class ResultKey {
  private static final String FORM = "refledger result 1";

  /** The others also read what they import, and only the reading tells what that is. */
  private static final String READ_ALONE = ".java";

  private ResultKey() {}

  /**
   * The key of what an analysis finds; empty when it cannot be told, so that it has to be done.
   *
   * @param code what {@link #code} says of RefLedger itself
   */
  static Optional<String> of(AnalysisRequest request, List<Rule> rules, String code) {
    boolean known =
        request.definitions().files().isEmpty()
            && request.files().stream().allMatch(file -> file.toString().endsWith(READ_ALONE));
    if (!known) {
      return Optional.empty();
    }
    try {
      Digest digest = new Digest().add(FORM).add(Runtime.version().feature()).add(code);
      settings(request, rules, digest);
      sources(request, digest);
      digest.add(request.classPath().size());
      for (Path entry : request.classPath()) {
        ClassFiles.add(entry, digest);
      }
      return Optional.of(digest.hex());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * The digest of the code that does the analysis; empty when it cannot be read.
   *
   * @param loader the loader it comes from
   */
  static Optional<String> code(ClassLoader loader) {
    try {
      Digest digest = new Digest();
      for (Path part : places(loader)) {
        ClassFiles.addAll(part, digest);
      }
      return Optional.of(digest.hex());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static void settings(AnalysisRequest request, List<Rule> rules, Digest digest) {
    digest.add(request.exceptions().name());
    digest.add(request.budget().toString());
    digest.add(rules.size());
    rules.forEach(rule -> digest.add(rule.metadata().id()));
    // Shipped contracts are code of RefLedger.
    List<StubSource> brought = request.stubs().stream().filter(StubSource::user).toList();
    digest.add(brought.size());
    brought.forEach(
        stub -> digest.add(stub.name()).add(stub.family()).add(stub.text()).add(stub.types()));
  }

  private static void sources(AnalysisRequest request, Digest digest) throws IOException {
    digest.add(request.files().size());
    for (Path file : request.files()) {
      digest.add(request.root().relativize(file).toString().replace('\\', '/'));
      digest.add(Files.readAllBytes(file));
    }
  }

  private static List<Path> places(ClassLoader loader) throws IOException {
    List<Path> parts = new ArrayList<>();
    try {
      if (loader instanceof URLClassLoader open) {
        for (URL url : open.getURLs()) {
          parts.add(Path.of(url.toURI()));
        }
      } else {
        StringTokenizer path =
            new StringTokenizer(System.getProperty("java.class.path", ""), File.pathSeparator);
        while (path.hasMoreTokens()) {
          parts.add(Path.of(path.nextToken()));
        }
      }
    } catch (URISyntaxException | InvalidPathException e) {
      throw new IOException("not a file", e);
    }
    return parts.stream().filter(Files::exists).toList();
  }
}
