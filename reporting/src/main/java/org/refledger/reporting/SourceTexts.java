package org.refledger.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refledger.source.SourceRange;

/**
 * The sources a report quotes, read on demand from under one root; a file outside of it, too large
 * or unreadable is simply absent. For one report and one thread.
 */
public final class SourceTexts {

  private static final int FILES_KEPT = 64;
  private static final long LARGEST_FILE = 16L * 1024 * 1024;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Path root;
  private final Map<String, Optional<Source>> recent = new RecentFiles();

  private record Source(String text, List<String> lines) {}

  private static final class RecentFiles extends LinkedHashMap<String, Optional<Source>> {
    private static final long serialVersionUID = 1L;

    RecentFiles() {
      super(FILES_KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Optional<Source>> eldest) {
      return size() > FILES_KEPT;
    }
  }

  /**
   * Texts of the files below a folder; the last few are kept.
   *
   * @param root what names of files are relative to
   */
  public SourceTexts(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The whole text of a file, decoded as UTF-8 with malformed bytes replaced. */
  public Optional<String> text(String file) {
    return source(file).map(Source::text);
  }

  /** One line without its line end; lines count from 1. */
  public Optional<String> line(String file, int line) {
    return source(file)
        .filter(source -> line >= 1 && line <= source.lines().size())
        .map(source -> source.lines().get(line - 1));
  }

  /**
   * The range as a report shows it: on one line, since viewers and pull requests are better at
   * that, and never empty when the source is known (a range that only names a line becomes the line
   * without its indentation).
   */
  public SourceRange onOneLine(SourceRange range) {
    Optional<String> found = line(range.file(), range.startLine());
    if (found.isEmpty()) {
      return range;
    }
    String line = found.get().stripTrailing();
    int end =
        range.endLine() > range.startLine()
            ? line.length() + 1
            : Math.min(range.endColumn(), line.length() + 1);
    int start = range.startColumn();
    if (end <= start) {
      start = start == 1 ? 1 + line.length() - line.stripLeading().length() : start;
      end = Math.max(start, line.length() + 1);
    }
    return new SourceRange(range.file(), range.startLine(), start, range.startLine(), end);
  }

  /**
   * The path of a file as the file system has it, relative to the root, links resolved; the given
   * one when that fails.
   */
  public String realPath(String file) {
    try {
      Path realRoot = root.toRealPath();
      Path real = realRoot.resolve(file).toRealPath();
      return real.startsWith(realRoot) && !real.equals(realRoot)
          ? realRoot.relativize(real).toString().replace('\\', '/')
          : file.replace('\\', '/');
    } catch (IOException | InvalidPathException e) {
      return file.replace('\\', '/');
    }
  }

  private Optional<Source> source(String file) {
    Optional<Source> known = recent.get(file);
    if (known == null) {
      known = read(file);
      recent.put(file, known);
    }
    return known;
  }

  private Optional<Source> read(String file) {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = root.resolve(file).normalize();
      if (!path.startsWith(root) || !Files.isRegularFile(path) || Files.size(path) > LARGEST_FILE) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return Optional.of(new Source(text, List.of(LINE_END.split(text, -1))));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
