package org.refledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A project with all its modules, in the order the poms name them. Modules outside of the project's
 * folder are left out.
 */
final class MavenTree {
  static final String POM = "pom.xml";

  private final Path top;
  private final BiConsumer<Path, String> rejected;
  private final List<MavenProject> projects = new ArrayList<>();

  private MavenTree(Path top, BiConsumer<Path, String> rejected) {
    this.top = top;
    this.rejected = rejected;
  }

  /**
   * The projects of a folder with a pom; empty when there is none or it cannot be read.
   *
   * @param rejected hears of poms and modules that are passed over, and why
   */
  static List<MavenProject> read(Path folder, BiConsumer<Path, String> rejected) {
    MavenTree tree = new MavenTree(folder, rejected);
    tree.readAll();
    return List.copyOf(tree.projects);
  }

  private void readAll() {
    Set<Path> known = new LinkedHashSet<>();
    Deque<Path> poms = new ArrayDeque<>();
    poms.add(top.resolve(POM));
    while (!poms.isEmpty()) {
      Path pom = poms.remove();
      if (!Files.isRegularFile(pom) || !known.add(pom)) {
        continue;
      }
      try {
        MavenProject project = MavenProject.read(pom);
        projects.add(project);
        project.modules().forEach(module -> addModule(project, module, poms));
      } catch (IOException e) {
        rejected.accept(
            pom,
            "The pom cannot be read (" + e.getMessage() + "); its modules are not looked for.");
      }
    }
  }

  private void addModule(MavenProject project, String module, Deque<Path> poms) {
    Path place;
    try {
      place = project.folder().resolve(module).normalize();
    } catch (InvalidPathException e) {
      rejected.accept(
          project.folder().resolve(POM), "The module name '" + module + "' is not a path.");
      return;
    }
    if (!place.startsWith(top)) {
      rejected.accept(
          project.folder().resolve(POM),
          "The module "
              + module
              + " lies outside of the project folder; name it on the command line to have it analysed.");
      return;
    }
    poms.add(Files.isDirectory(place) ? place.resolve(POM) : place);
  }
}
