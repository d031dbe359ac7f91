package org.refledger.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Tells folders nobody writes by hand from those that only bear the same name: {@code build} is
 * also a good package name.
 */
public final class GeneratedFolders {
  private static final Set<String> NEVER_SOURCES = Set.of("node_modules", "CVS");
  private static final Set<String> GENERATED =
      Set.of("generated-sources", "generated-test-sources", "generatedSources", "generated-src");
  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "bin", "dist");
  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "src");

  private GeneratedFolders() {}

  /** Folders of tools; nobody's sources, wanted or not. */
  public static boolean neverSources(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return (name.startsWith(".") && name.length() > 1) || NEVER_SOURCES.contains(name);
  }

  /**
   * Whether a build writes this folder: by its own name, or by its name and what lies beside it.
   */
  public static boolean generated(Path folder) {
    String name = String.valueOf(folder.getFileName());
    Path parent = folder.getParent();
    if (GENERATED.contains(name) || parent == null) {
      return GENERATED.contains(name);
    }
    String above = String.valueOf(parent.getFileName());
    if (name.equals("generated")) {
      return above.equals("src") || above.equals("main");
    }
    return OUTPUT.contains(name)
        && BUILD_FILES.stream().anyMatch(file -> Files.exists(parent.resolve(file)));
  }
}
