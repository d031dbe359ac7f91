package org.refledger.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.Exclusions;
import org.refledger.host.GeneratedFolders;
import org.refledger.host.NativeFolders;
import org.refledger.host.SourceWalk;
import org.refledger.host.UsageException;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * Finds what to analyse. A folder with a pom stands for the sources of its modules, any other
 * folder for all sources below it, a file for itself. Tests and generated sources are left out
 * unless they are asked for or named.
 */
final class SourceDiscovery {

  /**
   * What the user wants.
   *
   * @param paths files and folders; none means the working directory
   * @param root what paths in the report are relative to, or null to find it
   * @param excluded paths to leave out
   * @param generated whether generated sources are analysed
   * @param tests whether test sources are analysed
   * @param extensions file name endings of sources, without the dot
   */
  record Wish(
      List<String> paths,
      @Nullable String root,
      Exclusions excluded,
      boolean generated,
      boolean tests,
      Set<String> extensions) {}

  private final Path directory;
  private final Wish wish;
  private final Exclusions exclusions;
  private final Path root;
  private final List<Path> starts;
  private final List<Notification> notifications = new ArrayList<>();
  private final Set<Path> classFolders = new LinkedHashSet<>();

  private SourceDiscovery(Path directory, Wish wish) {
    this.directory = directory;
    this.wish = wish;
    this.exclusions = wish.excluded;
    this.starts =
        wish.paths.isEmpty()
            ? List.of(directory)
            : wish.paths.stream().map(this::existing).toList();
    this.root = wish.root == null ? AnalysisRoot.of(starts) : existing(wish.root);
  }

  /**
   * @param directory what relative paths are relative to, absolute
   * @throws UsageException when a path does not exist, cannot be analysed, or there is nothing to
   *     analyse at all
   */
  static Sources find(Path directory, Wish wish) {
    return new SourceDiscovery(directory.normalize(), wish).find();
  }

  /** The nearest folder that holds all paths; the working directory when there are none. */
  static Path start(Path directory, List<String> paths) {
    if (paths.isEmpty()) {
      return directory.normalize();
    }
    return AnalysisRoot.common(
        paths.stream().map(written -> existing(directory.normalize(), written)).toList());
  }

  private Sources find() {
    if (!Files.isDirectory(root)) {
      throw new UsageException("--root " + wish.root + " is not a folder.");
    }
    Set<Path> files = new LinkedHashSet<>();
    for (Path start : starts) {
      if (!start.startsWith(root)) {
        throw new UsageException(shown(start) + " is not below the root " + shown(root) + ".");
      }
      files.addAll(Files.isDirectory(start) ? below(start) : List.of(file(start)));
    }
    files.removeIf(file -> exclusions.exclude(root.relativize(file)));
    if (files.isEmpty()) {
      throw new UsageException(nothingFound());
    }
    List<Path> sorted = files.stream().sorted(Comparator.comparing(this::uri)).toList();
    return new Sources(
        root,
        Files.exists(root.resolve(".git")),
        sorted,
        ClassPathBesideSources.of(List.copyOf(classFolders)),
        notifications);
  }

  private Path existing(String written) {
    return existing(directory, written);
  }

  private static Path existing(Path directory, String written) {
    Path path;
    try {
      path = directory.resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("'" + written + "' is not a path.");
    }
    if (!Files.exists(path)) {
      throw new UsageException("There is no file or folder " + written + ".");
    }
    return path;
  }

  private Path file(Path start) {
    if (!isSource(start)) {
      throw new UsageException(
          shown(start) + " is not a source file that can be analysed (" + endings() + ").");
    }
    if (!Files.isReadable(start)) {
      throw new UsageException(shown(start) + " cannot be read.");
    }
    addModuleOf(start);
    return start;
  }

  private List<Path> below(Path start) {
    if (!Files.isReadable(start)) {
      throw new UsageException(shown(start) + " cannot be read.");
    }
    List<MavenProject> projects = MavenTree.read(start, this::rejected);
    List<Path> fromPoms = projects.isEmpty() ? List.of() : walk(projects);
    if (!fromPoms.isEmpty()) {
      return fromPoms;
    }
    addModuleOf(start);
    SourceWalk walk =
        new SourceWalk(
            folder -> folder.equals(start) || wanted(folder, start),
            this::isSource,
            this::unreadable);
    walk.walk(start);
    return walk.found();
  }

  private List<Path> walk(List<MavenProject> projects) {
    Set<Path> folders = new LinkedHashSet<>();
    for (MavenProject project : projects) {
      classFolders.add(project.folder());
      folders.add(project.sourceFolder());
      folders.addAll(NativeFolders.in(project.folder()));
      if (wish.tests) {
        folders.add(project.testFolder());
      }
      if (wish.generated) {
        folders.add(project.folder().resolve("target/generated-sources"));
      }
    }
    List<Path> existing =
        folders.stream()
            .filter(folder -> folder.startsWith(root) && Files.isDirectory(folder))
            .toList();
    SourceWalk walk =
        new SourceWalk(
            folder -> existing.contains(folder) || wanted(folder, folder),
            this::isSource,
            this::unreadable);
    existing.forEach(walk::walk);
    return walk.found();
  }

  private boolean wanted(Path folder, Path start) {
    return !GeneratedFolders.neverSources(folder)
        && (wish.generated || !GeneratedFolders.generated(folder))
        && (wish.tests || !isTests(folder, start))
        && !exclusions.exclude(root.relativize(folder));
  }

  /** {@code src/test} below where the walk starts: who names a test folder wants it. */
  private static boolean isTests(Path folder, Path start) {
    Path parent = folder.getParent();
    return folder.endsWith(Path.of("src", "test")) && parent != null && parent.startsWith(start);
  }

  private boolean isSource(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 && wish.extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The classes of the module a path lies in, found by the nearest pom above it, within the root.
   */
  private void addModuleOf(Path path) {
    for (Path place = path; place != null && place.startsWith(root); place = place.getParent()) {
      if (Files.isRegularFile(place.resolve(MavenTree.POM))) {
        classFolders.add(place);
        return;
      }
    }
    if (Files.isDirectory(path)) {
      classFolders.add(path);
    }
  }

  private void unreadable(Path path, IOException e) {
    String why =
        e instanceof AccessDeniedException ? "permission denied" : e.getClass().getSimpleName();
    notifications.add(
        new Notification(
            Notification.Kind.FILE_NOT_ANALYSED,
            new SourceRange(uri(path), 0, 0, 0, 0),
            "Cannot be read ("
                + why
                + "), so nothing in it was analysed. Make it readable or leave it out with --exclude.",
            e.toString()));
  }

  private void rejected(Path file, String why) {
    notifications.add(
        new Notification(
            Notification.Kind.INPUT_REJECTED, new SourceRange(uri(file), 0, 0, 0, 0), why));
  }

  private String uri(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private String shown(Path path) {
    return path.startsWith(directory) && !path.equals(directory)
        ? directory.relativize(path).toString()
        : path.toString();
  }

  private String nothingFound() {
    String where = String.join(", ", starts.stream().map(this::shown).toList());
    return "Found nothing to analyse in "
        + where
        + ": no "
        + endings()
        + " file there. Tests and generated sources count only with --include-tests and --include-generated.";
  }

  private String endings() {
    return String.join(
        ", ", wish.extensions.stream().sorted().map(ending -> "." + ending).toList());
  }
}
