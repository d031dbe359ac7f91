package org.refledger.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.refledger.host.Configuration;
import org.refledger.host.Exclusions;
import org.refledger.host.GeneratedFolders;
import org.refledger.host.Key;
import org.refledger.host.NativeFolders;
import org.refledger.host.SourceWalk;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/** The sources that a module's project names. */
final class ModuleSources {
  private final Configuration settings;
  private final Set<String> extensions;
  private final Path root;
  private final Exclusions excluded;
  private final Exclusions included;
  private final boolean all;
  private final List<Notification> notifications = new ArrayList<>();

  /**
   * @param includes globs; none means all
   * @param extensions file name endings of sources, without the dot
   */
  ModuleSources(Configuration settings, List<String> includes, Set<String> extensions, Path root) {
    this.settings = settings;
    this.extensions = extensions;
    this.root = root;
    this.excluded = new Exclusions(settings.get(Key.EXCLUDE), settings.where(Key.EXCLUDE));
    this.included = new Exclusions(includes, "<includes>");
    this.all = includes.isEmpty();
  }

  /** What could not be read on the way. */
  List<Notification> notifications() {
    return List.copyOf(notifications);
  }

  /**
   * The files of all modules, each once, sorted by their path from the root.
   *
   * @param own folders to take instead of the project's; none means the project's
   * @param more folders to take as well
   */
  List<Path> files(List<MavenProject> projects, List<File> own, List<File> more) {
    Set<Path> files = new LinkedHashSet<>();
    more.forEach(folder -> files.addAll(below(absolute(folder.getPath()))));
    for (MavenProject project : projects) {
      List<Path> folders =
          own.isEmpty()
              ? folders(project)
              : own.stream().map(folder -> absolute(folder.getPath())).toList();
      folders.forEach(folder -> files.addAll(below(folder)));
    }
    return files.stream().sorted(Comparator.comparing(this::shown)).toList();
  }

  private List<Path> folders(MavenProject project) {
    List<String> roots = new ArrayList<>(project.getCompileSourceRoots());
    if (settings.get(Key.INCLUDE_TESTS)) {
      roots.addAll(project.getTestCompileSourceRoots());
    }
    Path target = absolute(project.getBuild().getDirectory());
    Set<Path> folders = new LinkedHashSet<>(roots.stream().map(ModuleSources::absolute).toList());
    File base = project.getBasedir();
    if (base != null) {
      folders.addAll(NativeFolders.in(absolute(base.getPath())));
    }
    if (settings.get(Key.INCLUDE_GENERATED)) {
      // A goal that is called by itself comes before the goals that would have named it.
      folders.add(target.resolve("generated-sources"));
    } else {
      folders.removeIf(folder -> folder.startsWith(target));
    }
    return folders.stream().filter(Files::isDirectory).toList();
  }

  private List<Path> below(Path folder) {
    SourceWalk walk =
        new SourceWalk(
            below -> below.equals(folder) || !GeneratedFolders.neverSources(below),
            file -> isSource(file) && isWanted(file, folder),
            this::unreadable);
    walk.walk(folder);
    return walk.found();
  }

  private boolean isWanted(Path file, Path folder) {
    Path inFolder = folder.relativize(file);
    boolean in = all || included.exclude(inFolder);
    boolean out =
        excluded.exclude(inFolder)
            || (file.startsWith(root) && excluded.exclude(root.relativize(file)));
    return in && !out;
  }

  private boolean isSource(Path file) {
    String name = String.valueOf(file.getFileName());
    return extensions.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private void unreadable(Path path, IOException e) {
    notifications.add(
        new Notification(
            Notification.Kind.FILE_NOT_ANALYSED,
            new SourceRange(shown(path), 0, 0, 0, 0),
            "Cannot be read, so nothing in it was analysed. Make it readable or leave it out with <excludes>.",
            e.toString()));
  }

  private String shown(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }
}
