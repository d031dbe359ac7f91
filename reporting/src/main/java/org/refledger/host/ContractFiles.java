package org.refledger.host;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refledger.frontend.FrontEndRequest.StubSource;

/** Reads the contracts users bring. */
public final class ContractFiles {
  private static final String ENDING = ".java";

  private ContractFiles() {}

  /**
   * The stubs in these files and folders, in the order given, those of a folder sorted.
   *
   * @param directory the working directory: files are named relative to it
   * @throws UsageException when something cannot be read: a missing contract would change what is
   *     reported
   */
  public static List<StubSource> read(Path directory, List<Path> paths) {
    List<StubSource> stubs = new ArrayList<>();
    for (Path path : paths) {
      String written = slashes(path.startsWith(directory) ? directory.relativize(path) : path);
      if (!Files.exists(path)) {
        throw new UsageException("There is no contracts file or folder " + written + ".");
      }
      if (Files.isDirectory(path)) {
        List<Path> files = below(path, written);
        if (files.isEmpty()) {
          throw new UsageException(
              "There is no " + ENDING + " stub in the contracts folder " + written + ".");
        }
        files.forEach(
            file -> stubs.add(stub(file, written + "/" + slashes(path.relativize(file)))));
      } else if (path.toString().endsWith(ENDING)) {
        stubs.add(stub(path, written));
      } else {
        throw new UsageException(
            "The contracts file " + written + " is no Java stub (" + ENDING + ").");
      }
    }
    return stubs;
  }

  /**
   * Where each family of contracts is written down: shipped ones on the pages of this version, the
   * user's, which win, in their files.
   */
  public static Map<String, String> places(List<StubSource> stubs, ToolVersion version) {
    Map<String, String> places = new TreeMap<>();
    for (StubSource stub : stubs) {
      if (stub.user()) {
        places.put(stub.family(), stub.name());
      } else {
        places.putIfAbsent(stub.family(), version.home() + "contracts/" + stub.family());
      }
    }
    return places;
  }

  /**
   * The paths a user wrote.
   *
   * @param where what to name in the message
   */
  public static List<Path> paths(Path directory, List<String> written, String where) {
    List<Path> paths = new ArrayList<>();
    for (String path : written) {
      try {
        paths.add(directory.resolve(path).normalize());
      } catch (InvalidPathException e) {
        throw new UsageException(where + ": '" + path + "' is not a path.");
      }
    }
    return paths;
  }

  private static List<Path> below(Path folder, String written) {
    List<Path> unreadable = new ArrayList<>();
    SourceWalk walk =
        new SourceWalk(
            below -> !GeneratedFolders.neverSources(below) || below.equals(folder),
            file -> file.toString().endsWith(ENDING),
            (path, e) -> unreadable.add(path));
    walk.walk(folder);
    if (!unreadable.isEmpty()) {
      throw new UsageException("The contracts folder " + written + " cannot be read.");
    }
    return walk.found().stream().sorted().toList();
  }

  private static StubSource stub(Path file, String name) {
    try {
      String fileName = String.valueOf(file.getFileName());
      String family = fileName.substring(0, fileName.length() - ENDING.length());
      return new StubSource(name, family, Files.readString(file), true);
    } catch (CharacterCodingException e) {
      throw new UsageException("The contracts file " + name + " is not UTF-8.");
    } catch (IOException e) {
      throw new UsageException("The contracts file " + name + " cannot be read.");
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
