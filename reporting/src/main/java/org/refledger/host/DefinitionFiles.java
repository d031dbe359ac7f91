package org.refledger.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.refledger.AnalysisRequest.Definitions;

/** Finds the definitions of native interfaces that users name. */
public final class DefinitionFiles {
  private static final String ENDING = ".idl";

  private DefinitionFiles() {}

  /**
   * The definitions the settings name, the files of a folder sorted. Folders of definitions are
   * folders to import from, too.
   *
   * @param directory the working directory: files are named relative to it
   * @throws UsageException when something is not there: a missing definition would change what is
   *     reported
   */
  public static Definitions find(Path directory, Configuration settings) {
    Set<Path> files = new LinkedHashSet<>();
    Set<Path> places = new LinkedHashSet<>();
    for (Path place : settings.get(Key.INCLUDE_PATH)) {
      if (!Files.isDirectory(place)) {
        throw new UsageException(
            settings.where(Key.INCLUDE_PATH)
                + ": there is no folder "
                + shown(directory, place)
                + ".");
      }
      places.add(place);
    }
    for (Path path : settings.get(Key.IDL)) {
      files.addAll(below(path, shown(directory, path), settings.where(Key.IDL)));
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      if (folder != null) {
        places.add(folder);
      }
    }
    return new Definitions(List.copyOf(files), List.copyOf(places));
  }

  private static List<Path> below(Path path, String written, String where) {
    if (!Files.exists(path)) {
      throw new UsageException(where + ": there is no file or folder " + written + ".");
    }
    if (!Files.isDirectory(path)) {
      if (!isDefinition(path)) {
        throw new UsageException(where + ": " + written + " is no IDL file (" + ENDING + ").");
      }
      return List.of(path);
    }
    List<Path> unreadable = new ArrayList<>();
    SourceWalk walk =
        new SourceWalk(
            below -> !GeneratedFolders.neverSources(below) || below.equals(path),
            DefinitionFiles::isDefinition,
            (file, e) -> unreadable.add(file));
    walk.walk(path);
    if (!unreadable.isEmpty()) {
      throw new UsageException(where + ": the folder " + written + " cannot be read.");
    }
    if (walk.found().isEmpty()) {
      throw new UsageException(
          where + ": there is no IDL file (" + ENDING + ") in " + written + ".");
    }
    return walk.found().stream().sorted().toList();
  }

  private static boolean isDefinition(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private static String shown(Path directory, Path path) {
    return (path.startsWith(directory) ? directory.relativize(path) : path)
        .toString()
        .replace('\\', '/');
  }
}
