package org.refledger.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the folder that paths in a report are relative to. */
public final class AnalysisRoot {
  private AnalysisRoot() {}

  /**
   * The git checkout all paths lie in; else the folder itself when there is one; else the nearest
   * folder above all of them.
   *
   * @param paths absolute and normalized, not empty
   */
  public static Path of(List<Path> paths) {
    Path common = common(paths);
    Path git = gitRoot(common);
    return git != null ? git : common;
  }

  /**
   * The nearest folder all paths lie in.
   *
   * @param paths absolute and normalized, not empty
   */
  public static Path common(List<Path> paths) {
    Path common = folder(paths.get(0));
    for (Path path : paths) {
      common = common(common, folder(path));
    }
    return common;
  }

  /** The git checkout a folder lies in, or null. */
  public static @Nullable Path gitRoot(Path folder) {
    for (Path place = folder; place != null; place = place.getParent()) {
      if (Files.exists(place.resolve(".git"))) {
        return place;
      }
    }
    return null;
  }

  private static Path folder(Path path) {
    Path parent = path.getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  private static Path common(Path a, Path b) {
    Path common = a;
    while (!b.startsWith(common)) {
      Path parent = common.getParent();
      if (parent == null) {
        throw new UsageException("No folder holds all of the paths; give --root.");
      }
      common = parent;
    }
    return common;
  }
}
