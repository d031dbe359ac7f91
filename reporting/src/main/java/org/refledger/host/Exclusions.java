package org.refledger.host;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Globs of what is left out. One with a slash is matched against the path from the root, one
 * without against every name in that path (as in .gitignore); what lies below a folder that matches
 * is excluded too.
 */
public final class Exclusions {
  private final List<PathMatcher> paths = new ArrayList<>();
  private final List<PathMatcher> names = new ArrayList<>();

  /**
   * Reads the globs.
   *
   * @param where what to name in a message, such as {@code --exclude}
   * @throws UsageException for a glob that cannot be read
   */
  public Exclusions(List<String> globs, String where) {
    for (String glob : globs) {
      String plain = strip(glob);
      (plain.contains("/") ? paths : names).add(matcher(where, glob, plain));
      if (plain.startsWith("**/")) {
        // In Java's globs the stars and the slash ask for at least one folder; users mean
        // "anywhere".
        paths.add(matcher(where, glob, plain.substring(3)));
      }
    }
  }

  /**
   * Whether this path is excluded, itself or by a folder above it.
   *
   * @param path relative to the root
   */
  public boolean exclude(Path path) {
    for (int length = 1; length <= path.getNameCount(); length++) {
      Path folder = path.subpath(0, length);
      Path name = path.getName(length - 1);
      if (paths.stream().anyMatch(glob -> glob.matches(folder))
          || names.stream().anyMatch(glob -> glob.matches(name))) {
        return true;
      }
    }
    return false;
  }

  private static String strip(String glob) {
    String plain = glob.replace('\\', '/');
    if (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private static PathMatcher matcher(String where, String asWritten, String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          where + " '" + asWritten + "' is not a glob: " + e.getDescription() + ".");
    }
  }
}
