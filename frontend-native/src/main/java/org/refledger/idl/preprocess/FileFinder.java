package org.refledger.idl.preprocess;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the file an {@code #include} or {@code import} names: beside the file that asks, then in
 * the folders to include from, then among the files of the analysis by name, whatever their folder
 * and case. Nothing else outside the analysis root is read.
 */
public final class FileFinder {
  private final Path root;
  private final List<Path> includePath;
  private final Map<String, Path> byName = new LinkedHashMap<>();

  public FileFinder(Path root, Collection<Path> files) {
    this(root, files, List.of());
  }

  /**
   * A finder that also looks in some folders.
   *
   * @param includePath the folders, in order; they and what is below them may be outside the root
   */
  public FileFinder(Path root, Collection<Path> files, List<Path> includePath) {
    this.root = root.toAbsolutePath().normalize();
    this.includePath =
        includePath.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    for (Path file : files) {
      byName.putIfAbsent(key(file), file.toAbsolutePath().normalize());
    }
  }

  public Optional<Path> find(Path asking, String written) {
    try {
      Path wanted = Path.of(written.replace('\\', '/'));
      Path folder = asking.getParent();
      Path beside = folder == null ? wanted : folder.resolve(wanted).normalize();
      if (isWithin(beside) && Files.isRegularFile(beside)) {
        return Optional.of(beside);
      }
      for (Path place : includePath) {
        Path there = place.resolve(wanted).normalize();
        if (there.startsWith(place) && Files.isRegularFile(there)) {
          return Optional.of(there);
        }
      }
      return Optional.ofNullable(byName.get(key(wanted)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isWithin(Path file) {
    return file.startsWith(root) || includePath.stream().anyMatch(file::startsWith);
  }

  /** As reports name a file. */
  public String shown(Path file) {
    Path shown = file.startsWith(root) ? root.relativize(file) : file.getFileName();
    return String.valueOf(shown).replace('\\', '/');
  }

  private static String key(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
