package org.refledger.contracts;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The real jars of families that are not on the test class path, because thirty libraries with all
 * they depend on do not fit on one. {@code src/test/resources/signature-jars/<family>.txt} names
 * them, one {@code group:artifact:version} a line; they are taken from the local Maven repository
 * and never downloaded here ({@code mvn dependency:get} does that). A family without such a file is
 * on the class path.
 */
final class FamilyJars {
  private static final Path LISTS = Path.of("src", "test", "resources", "signature-jars");

  private FamilyJars() {}

  /** Where the jars of the family should be, whether or not they are there. */
  static List<Path> of(String family) throws IOException {
    Path list = LISTS.resolve(family + ".txt");
    if (!Files.exists(list)) {
      return List.of();
    }
    List<Path> jars = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        jars.add(jar(line.strip().split(":")));
      }
    }
    return jars;
  }

  private static Path jar(String[] coordinates) {
    String artifact = coordinates[1];
    String version = coordinates[2];
    return repository()
        .resolve(coordinates[0].replace('.', '/'))
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + ".jar");
  }

  private static Path repository() {
    String given = System.getProperty("refledger.repository");
    return given == null
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(given);
  }

  /** Looks for resources in the jars and on the class path. The caller closes it. */
  static URLClassLoader loader(List<Path> jars) throws MalformedURLException {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    return new URLClassLoader(urls, ClassLoader.getSystemClassLoader());
  }
}
