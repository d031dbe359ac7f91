package org.refledger.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes files as a whole or not at all: a run that is interrupted, or a disk that is full, leaves
 * what was there before.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Something that writes bytes. */
  public interface Content {
    /**
     * Writes all of them; the stream is closed by the caller.
     *
     * @throws IOException when the stream does
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, by way of one beside it that then takes its name. Pipes and devices, and files
   * in folders where no other can be made, are written directly; links stay links.
   *
   * @param file its folder exists
   * @throws IOException when it cannot be written; an older file is then as it was, unless it had
   *     to be written directly
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    Path beside = beside(target);
    if (beside == null) {
      to(target, content);
      return;
    }
    try {
      to(beside, content);
      replace(target, beside);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void to(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static @Nullable Path beside(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    boolean special =
        Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    if (folder == null || special) {
      return null;
    }
    Path name = target.resolveSibling("." + target.getFileName() + ".refledger-part");
    try {
      Files.deleteIfExists(name);
      return Files.createFile(name);
    } catch (IOException e) {
      return null;
    }
  }

  private static void replace(Path target, Path beside) throws IOException {
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
    }
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
