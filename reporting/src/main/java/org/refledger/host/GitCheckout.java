package org.refledger.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.reporting.GitFacts;

/**
 * Reads what a report tells about a git checkout from its files: git itself need not be installed
 * and is never run.
 */
public final class GitCheckout {
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final String REF = "ref: ";
  private static final String BRANCH = "refs/heads/";
  private static final String LINK = "gitdir: ";

  private final Path folder;
  private final Path common;

  private GitCheckout(Path folder, Path common) {
    this.folder = folder;
    this.common = common;
  }

  /** The facts of the checkout with this root, or null when they cannot be read. */
  public static @Nullable GitFacts read(Path root) {
    try {
      Path folder = root.resolve(".git");
      if (Files.isRegularFile(folder)) {
        // A worktree or a submodule: the file says where the folder is.
        String link = first(folder);
        folder =
            root.resolve(link.startsWith(LINK) ? link.substring(LINK.length()) : link).normalize();
      }
      Path commonFile = folder.resolve("commondir");
      Path common =
          Files.isRegularFile(commonFile) ? folder.resolve(first(commonFile)).normalize() : folder;
      return new GitCheckout(folder, common).facts();
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private GitFacts facts() throws IOException {
    String head = first(folder.resolve("HEAD"));
    if (!head.startsWith(REF)) {
      return new GitFacts(commit(head), null, remote());
    }
    String ref = head.substring(REF.length());
    String branch = ref.startsWith(BRANCH) ? ref.substring(BRANCH.length()) : null;
    return new GitFacts(commitOf(ref), branch, remote());
  }

  private @Nullable String commitOf(String ref) throws IOException {
    for (Path place : List.of(folder, common)) {
      Path file = place.resolve(ref).normalize();
      if (file.startsWith(place) && Files.isRegularFile(file)) {
        return commit(first(file));
      }
    }
    Path packed = common.resolve("packed-refs");
    if (Files.isRegularFile(packed)) {
      for (String line : Files.readAllLines(packed)) {
        if (line.endsWith(" " + ref)) {
          return commit(line.substring(0, line.indexOf(' ')));
        }
      }
    }
    return null;
  }

  /** The URL of origin, else of the first remote. */
  private @Nullable String remote() throws IOException {
    Path config = common.resolve("config");
    String first = null;
    String section = "";
    for (String line :
        Files.isRegularFile(config) ? Files.readAllLines(config) : List.<String>of()) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section = text;
      } else if (section.startsWith("[remote ") && text.matches("url\\s*=.*")) {
        String url = text.substring(text.indexOf('=') + 1).strip();
        if (section.equals("[remote \"origin\"]")) {
          return url;
        }
        first = first == null ? url : first;
      }
    }
    return first;
  }

  private static @Nullable String commit(String text) {
    return COMMIT.matcher(text).matches() ? text : null;
  }

  private static String first(Path file) throws IOException {
    return Files.readString(file).lines().findFirst().orElse("").strip();
  }
}
