package org.refledger.frontend.java.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * An index of the class files in jars and folders by canonical name. Only the directories of the
 * archives are read up front; an entry that is named twice belongs to the first. The archives stay
 * open for as long as this index is reachable.
 */
final class ClassPath {
  private static final String CLASS = ".class";

  private record Entry(@Nullable ZipFile jar, Path path, String name) {}

  private final Map<String, Entry> classes = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Consumer<Notification> notifications;

  ClassPath(List<Path> entries, Consumer<Notification> notifications) {
    this.notifications = notifications;
    entries.forEach(this::index);
  }

  private void index(Path entry) {
    try {
      if (Files.isDirectory(entry)) {
        indexFolder(entry);
      } else if (Files.isRegularFile(entry)) {
        indexJar(entry);
      } else {
        reject(entry, "does not exist. Build the project or remove the entry", null);
      }
    } catch (IOException e) {
      reject(
          entry, "cannot be read as a jar or class folder. Fetch it again or remove the entry", e);
    }
  }

  private void reject(Path entry, String what, @Nullable Exception reason) {
    notifications.accept(
        new Notification(
            Notification.Kind.INPUT_REJECTED,
            new SourceRange(entry.toString().replace('\\', '/'), 0, 0, 0, 0),
            "The class path entry "
                + entry.getFileName()
                + " "
                + what
                + "; types it declares are unknown until then.",
            reason == null ? null : reason.toString()));
  }

  private void indexJar(Path path) throws IOException {
    ZipFile jar = new ZipFile(path.toFile());
    jar.stream().forEach(e -> add(e.getName(), new Entry(jar, path, e.getName())));
  }

  private void indexFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(
              f ->
                  add(
                      folder.relativize(f).toString().replace('\\', '/'),
                      new Entry(null, f, f.toString())));
    }
  }

  private void add(String name, Entry entry) {
    if (!name.endsWith(CLASS)
        || name.startsWith("META-INF/")
        || name.endsWith("module-info.class")) {
      return;
    }
    String binary = name.substring(0, name.length() - CLASS.length());
    int slash = binary.lastIndexOf('/');
    packages.add(slash < 0 ? "" : binary.substring(0, slash).replace('/', '.'));
    classes.putIfAbsent(binary.replace('/', '.').replace('$', '.'), entry);
  }

  boolean hasPackage(String name) {
    return packages.contains(name);
  }

  boolean contains(String canonical) {
    return classes.containsKey(canonical);
  }

  /** The class file of a canonical name; empty when there is none or it cannot be read. */
  Optional<byte[]> read(String canonical) {
    Entry entry = classes.get(canonical);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = open(entry)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      rejectClass(canonical, e);
      return Optional.empty();
    }
  }

  private static InputStream open(Entry entry) throws IOException {
    if (entry.jar() == null) {
      return Files.newInputStream(entry.path());
    }
    ZipEntry zipped = entry.jar().getEntry(entry.name());
    InputStream in = zipped == null ? null : entry.jar().getInputStream(zipped);
    if (in == null) {
      throw new IOException("entry " + entry.name() + " has gone");
    }
    return in;
  }

  /** Reports a class file that is there but of no use. */
  void rejectClass(String canonical, Exception reason) {
    Entry entry = classes.get(canonical);
    if (entry != null) {
      reject(
          entry.path(),
          "holds a class file for " + canonical + " that cannot be read. Fetch or build it again",
          reason);
    }
  }
}
