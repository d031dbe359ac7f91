package org.refledger.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.project.MavenProject;
import org.refledger.reporting.SourceLinks;
import org.refledger.source.SourceRange;

/** The pages of the sources that the JXR plugin puts into the site. */
final class XrefLinks implements SourceLinks {
  private static final String JXR = "maven-jxr-plugin";
  private static final String JAVA = ".java";

  private final Path root;
  private final List<Folder> folders;

  /**
   * @param pages relative to the report, with a slash at the end
   */
  private record Folder(Path sources, String pages) {}

  private XrefLinks(Path root, List<Folder> folders) {
    this.root = root;
    this.folders = folders;
  }

  /**
   * The pages of some modules; none when the site is to have none.
   *
   * @param project whose site it is
   * @param modules whose sources it is about
   * @param root what paths are relative to
   * @param site where the site is written
   */
  static SourceLinks of(MavenProject project, List<MavenProject> modules, Path root, File site) {
    boolean planned =
        project.getReporting().getPlugins().stream()
            .map(ReportPlugin::getArtifactId)
            .anyMatch(JXR::equals);
    boolean main = planned || Files.isDirectory(site.toPath().resolve("xref"));
    boolean tests = planned || Files.isDirectory(site.toPath().resolve("xref-test"));
    List<Folder> folders = new ArrayList<>();
    for (MavenProject module : modules) {
      if (main) {
        module.getCompileSourceRoots().forEach(f -> folders.add(new Folder(path(f), "xref/")));
      }
      if (tests) {
        module
            .getTestCompileSourceRoots()
            .forEach(f -> folders.add(new Folder(path(f), "xref-test/")));
      }
    }
    return folders.isEmpty() ? SourceLinks.NONE : new XrefLinks(root, folders);
  }

  @Override
  public Optional<String> to(SourceRange where) {
    Path file = root.resolve(where.file()).normalize();
    if (!where.isKnown() || !where.file().endsWith(JAVA)) {
      return Optional.empty();
    }
    return folders.stream()
        .filter(folder -> file.startsWith(folder.sources))
        .map(folder -> folder.pages + page(folder.sources.relativize(file)) + where.startLine())
        .findFirst();
  }

  private static String page(Path source) {
    String name = source.toString().replace('\\', '/');
    return name.substring(0, name.length() - JAVA.length()) + ".html#L";
  }

  private static Path path(String folder) {
    return Path.of(folder).toAbsolutePath().normalize();
  }
}
