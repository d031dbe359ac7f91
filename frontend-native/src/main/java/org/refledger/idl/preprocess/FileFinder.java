package org.refledger.idl.preprocess;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the file an {@code #include} or {@code import} names: beside the file that asks, then among
 * the files of the analysis by name, whatever their folder and case. Nothing outside the analysis
 * root is read.
 */
public final class FileFinder {
  private final Path root;
  private final Map<String, Path> byName = new LinkedHashMap<>();

  public FileFinder(Path root, Collection<Path> files) {
    this.root = root.toAbsolutePath().normalize();
    for (Path file : files) {
      byName.putIfAbsent(key(file), file.toAbsolutePath().normalize());
    }
  }

  public Optional<Path> find(Path asking, String written) {
    try {
      Path wanted = Path.of(written.replace('\\', '/'));
      Path folder = asking.getParent();
      Path beside = folder == null ? wanted : folder.resolve(wanted).normalize();
      if (beside.startsWith(root) && Files.isRegularFile(beside)) {
        return Optional.of(beside);
      }
      return Optional.ofNullable(byName.get(key(wanted)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
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
