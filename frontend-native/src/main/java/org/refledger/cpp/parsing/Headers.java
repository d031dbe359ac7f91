package org.refledger.cpp.parsing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what sources include among the headers of the project, without knowing its build. */
public final class Headers {
  private static final Set<String> ENDINGS =
      Set.of("h", "hh", "hpp", "hxx", "inl", "ipp", "inc", "tcc");

  private final List<Path> includePath;
  private final Map<String, List<Path>> bySimpleName = new TreeMap<>();

  private Headers(List<Path> includePath) {
    this.includePath = includePath;
  }

  /** All headers below the root, and those that the include path leads to. */
  public static Headers below(Path root, List<Path> includePath) {
    Headers headers = new Headers(List.copyOf(includePath));
    try {
      Files.walkFileTree(root.toAbsolutePath().normalize(), headers.new Visitor());
    } catch (IOException e) {
      // What cannot be listed has no headers that could be found.
    }
    headers.bySimpleName.values().forEach(found -> found.sort(null));
    return headers;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean hidden = name.length() > 1 && name.startsWith(".");
      return hidden || name.equals("node_modules")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        bySimpleName.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * The header an include means: beside the file, on the include path, or the one below the root
   * whose path ends like the include's and that is nearest to the file; null when there is none.
   */
  @Nullable Path find(Path from, String written) {
    String include = written.replace('\\', '/');
    try {
      Path beside = from.resolveSibling(include).normalize();
      if (Files.isRegularFile(beside)) {
        return beside;
      }
      for (Path folder : includePath) {
        Path there = folder.resolve(include).normalize();
        if (Files.isRegularFile(there)) {
          return there;
        }
      }
    } catch (java.nio.file.InvalidPathException e) {
      return null;
    }
    String simple = include.substring(include.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    Path best = null;
    int bestShared = -1;
    for (Path candidate : bySimpleName.getOrDefault(simple, List.of())) {
      int shared = shared(candidate, from);
      if (endsLike(candidate, include) && shared > bestShared) {
        best = candidate;
        bestShared = shared;
      }
    }
    return best;
  }

  private static boolean endsLike(Path candidate, String include) {
    String ending = include.toLowerCase(Locale.ROOT);
    while (ending.startsWith("../") || ending.startsWith("./")) {
      ending = ending.substring(ending.indexOf('/') + 1);
    }
    String path = candidate.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.endsWith("/" + ending);
  }

  private static int shared(Path one, Path other) {
    int shared = 0;
    int most = Math.min(one.getNameCount(), other.getNameCount());
    while (shared < most && one.getName(shared).equals(other.getName(shared))) {
      shared++;
    }
    return shared;
  }
}
