package org.refledger.host.fix;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refledger.finding.Fix;
import org.refledger.finding.TextEdits;

/** A temporary copy of the sources, on which fixes are tried. Closing it deletes it. */
final class SourceCopy implements AutoCloseable {
  private final Path root;
  private final Path copy;
  private final List<Path> files = new ArrayList<>();
  private final Map<String, SourceFile> originals = new TreeMap<>();

  /** Copies files that lie below the root. */
  SourceCopy(Path root, List<Path> sources) throws IOException {
    this.root = root;
    this.copy = Files.createTempDirectory("refledger-fix");
    // A run that is interrupted does not come to close it.
    copy.toFile().deleteOnExit();
    for (Path source : sources) {
      Path target = copy.resolve(root.relativize(source).toString());
      makeFolders(target.getParent());
      Files.copy(source, target);
      target.toFile().deleteOnExit();
      files.add(target);
    }
  }

  /** Makes a folder of the copy and those around it; at exit the inner ones are deleted first. */
  private static void makeFolders(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      makeFolders(folder.getParent());
      Files.createDirectory(folder);
      folder.toFile().deleteOnExit();
    }
  }

  Path copy() {
    return copy;
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  /** Makes the copies what the sources are with these fixes, and nothing else. */
  void edit(List<Fix> fixes) throws IOException {
    for (Map.Entry<String, SourceFile> changed : originals.entrySet()) {
      changed.getValue().write(copy.resolve(changed.getKey()));
    }
    for (Map.Entry<String, SourceFile> edited : edited(fixes).entrySet()) {
      edited.getValue().write(copy.resolve(edited.getKey()));
    }
  }

  /** The files that the fixes change, as they are afterwards. */
  Map<String, SourceFile> edited(List<Fix> fixes) throws IOException {
    Map<String, List<Fix.Edit>> byFile = new TreeMap<>();
    for (Fix fix : fixes) {
      byFile.computeIfAbsent(fix.file(), file -> new ArrayList<>()).addAll(fix.edits());
    }
    Map<String, SourceFile> edited = new TreeMap<>();
    for (Map.Entry<String, List<Fix.Edit>> each : byFile.entrySet()) {
      SourceFile before = original(each.getKey());
      edited.put(each.getKey(), before.with(new TextEdits(before.text()).apply(each.getValue())));
    }
    return edited;
  }

  SourceFile original(String file) throws IOException {
    SourceFile known = originals.get(file);
    if (known == null) {
      known = SourceFile.read(root.resolve(file));
      originals.put(file, known);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        copy,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
