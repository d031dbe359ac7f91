package org.refledger.idl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the build files beside an ACF say about how MIDL is called. */
final class BuildFiles {
  private static final String NAMES =
      "{[Mm]akefile,MAKEFILE,*.mak,*.MAK,*.mk,*.vcxproj,CMakeLists.txt}";
  private static final long LARGEST = 1 << 20;
  private static final Pattern OSF = Pattern.compile("(?i)\\bmidl\\b[^\\r\\n]*\\s[/-]osf\\b");

  private BuildFiles() {}

  static boolean useOsf(Path acf) {
    Path folder = acf.toAbsolutePath().getParent();
    if (folder == null) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMES)) {
      for (Path file : files) {
        if (Files.isRegularFile(file)
            && Files.size(file) <= LARGEST
            && OSF.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException | DirectoryIteratorException e) {
      // A build file that cannot be read says nothing.
      return false;
    }
  }
}
