package org.refledger.frontend;

import java.nio.file.Path;
import java.util.List;

/**
 * What a front end is to read.
 *
 * @param root paths in ranges are relative to it
 * @param files the source files, sorted
 * @param includePath folders in which files are looked for that sources import or include, in
 *     order; may lie outside of the root
 * @param classPath jars and class folders for types; may be empty
 * @param stubs contract stubs (Java syntax), already loaded: shipped families and users' files
 * @param jobs how many threads it may use, at least 1
 */
public record FrontEndRequest(
    Path root,
    List<Path> files,
    List<Path> includePath,
    List<Path> classPath,
    List<StubSource> stubs,
    int jobs) {
  /** Without folders to include from. */
  public FrontEndRequest(
      Path root, List<Path> files, List<Path> classPath, List<StubSource> stubs, int jobs) {
    this(root, files, List.of(), classPath, stubs, jobs);
  }

  public FrontEndRequest {
    files = List.copyOf(files);
    includePath = List.copyOf(includePath);
    classPath = List.copyOf(classPath);
    stubs = List.copyOf(stubs);
  }

  /**
   * One contract stub.
   *
   * @param name where it comes from, for messages: {@code netty/buffer/ByteBuf.java} or a path
   * @param family shown as provenance: {@code netty/buffer}
   * @param user whether the user brought it (it then wins over shipped ones)
   * @param types an index of the types it declares, so that it need not be parsed before one of
   *     them is asked for: a line a type, of {@code class} or {@code interface}, its canonical name
   *     and those of its super-types, divided by single spaces. Empty when nobody has made one.
   */
  public record StubSource(String name, String family, String text, boolean user, String types) {
    /** A stub without an index. */
    public StubSource(String name, String family, String text, boolean user) {
      this(name, family, text, user, "");
    }
  }
}
