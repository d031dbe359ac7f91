package org.refledger.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Class path entries: those that builds leave behind, and those in lists that users write. */
final class ClassPathBesideSources {
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

  private ClassPathBesideSources() {}

  /**
   * {@code target/classes} of each module and what its {@code target/classpath.txt} lists (as the
   * dependency plugin's build-classpath writes it). What does not exist is passed over: nobody
   * asked for it by name.
   */
  static List<Path> of(List<Path> modules) {
    Set<Path> entries = new LinkedHashSet<>();
    for (Path module : modules) {
      entries.add(module.resolve("target/classes"));
      Path list = module.resolve("target/classpath.txt");
      if (Files.isReadable(list)) {
        try {
          entries.addAll(parse(Files.readString(list), module));
        } catch (IOException | InvalidPathException e) {
          // A list in an unknown form is no class path; types are then taken from the sources.
        }
      }
    }
    return entries.stream().filter(Files::exists).toList();
  }

  /**
   * The entries of a list: separated as in {@code java -cp}, or one a line.
   *
   * @param base what relative entries are relative to
   * @throws InvalidPathException when an entry is not a path
   */
  static List<Path> parse(String list, Path base) {
    return list.lines()
        .flatMap(SEPARATOR::splitAsStream)
        .filter(entry -> !entry.isBlank())
        .map(entry -> base.resolve(entry.strip()).normalize())
        .toList();
  }
}
