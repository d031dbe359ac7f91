package org.refledger.errorprone;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.refledger.frontend.FrontEndRequest.StubSource;

/** Reads the contracts that {@code -XepOpt:RefLedger:Contracts} names. */
final class ContractFiles {
  private static final String ENDING = ".java";

  private ContractFiles() {}

  /**
   * The stubs in these files and folders, in the order given, those of a folder sorted. Relative
   * paths start at the working directory.
   *
   * @throws FlagException when something cannot be read: a missing contract would change what is
   *     reported
   */
  static List<StubSource> read(List<String> paths) throws FlagException {
    List<StubSource> stubs = new ArrayList<>();
    for (String written : paths) {
      for (Path file : files(written)) {
        stubs.add(stub(file));
      }
    }
    return stubs;
  }

  private static List<Path> files(String written) throws FlagException {
    Path path = path(written);
    if (!Files.isDirectory(path)) {
      if (!written.endsWith(ENDING)) {
        throw wrong(written, "is no Java stub (" + ENDING + ") and no folder");
      }
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files = walk.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      if (files.isEmpty()) {
        throw wrong(written, "is a folder without any " + ENDING + " stub");
      }
      return files;
    } catch (IOException e) {
      throw wrong(written, "cannot be read");
    }
  }

  private static Path path(String written) throws FlagException {
    try {
      Path path = Path.of(written);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw wrong(written, "is not a path");
    }
    throw wrong(written, "does not exist (looked for from the working directory)");
  }

  private static StubSource stub(Path file) throws FlagException {
    String name = file.toString().replace('\\', '/');
    String simple = name.substring(name.lastIndexOf('/') + 1);
    String family = simple.substring(0, simple.length() - ENDING.length());
    try {
      return new StubSource(name, family, Files.readString(file), true);
    } catch (CharacterCodingException e) {
      throw wrong(name, "is not UTF-8");
    } catch (IOException e) {
      throw wrong(name, "cannot be read");
    }
  }

  private static FlagException wrong(String path, String what) {
    return new FlagException(CheckerFlags.option("Contracts") + ": " + path + " " + what + ".");
  }
}
