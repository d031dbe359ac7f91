package org.refledger.host.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What is in jars and class folders. Of a jar its directory is enough: it has the name, the length
 * and the check sum of each entry, and no time stamp is looked at, so that a jar that was built
 * again from the same classes is the same.
 */
final class ClassFiles {
  private ClassFiles() {}

  /**
   * Adds the content of an entry of a class path.
   *
   * @throws IOException when it cannot be read, or is not there
   */
  static void add(Path entry, Digest digest) throws IOException {
    add(entry, ".class", digest);
  }

  /**
   * The same with resources, for code that is to run.
   *
   * @throws IOException when it cannot be read, or is not there
   */
  static void addAll(Path entry, Digest digest) throws IOException {
    add(entry, "", digest);
  }

  private static void add(Path entry, String ending, Digest digest) throws IOException {
    digest.add(String.valueOf(entry.getFileName()));
    if (Files.isDirectory(entry)) {
      addFolder(entry, ending, digest);
    } else {
      addJar(entry, digest);
    }
  }

  private static void addFolder(Path folder, String ending, Digest digest) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(ending))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    digest.add(files.size());
    for (Path file : files) {
      digest.add(folder.relativize(file).toString().replace('\\', '/'));
      digest.add(Files.readAllBytes(file));
    }
  }

  private static void addJar(Path file, Digest digest) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      digest.add(jar.size());
      for (ZipEntry entry : jar.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        digest.add(entry.getName()).add(entry.getCrc()).add(entry.getSize());
      }
    }
  }
}
